"""What goes out: the store manifest, the package for Lambda, the icons, and what stops a release."""
