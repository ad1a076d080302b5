"""What the recognizer is fitted on when the models are built, and a stand-in for Amazon's own guess."""
