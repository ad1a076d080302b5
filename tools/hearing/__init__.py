"""What is lost between a spoken line and what a speech recognizer writes down; the lines that were heard are kept."""
