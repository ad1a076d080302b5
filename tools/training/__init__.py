"""What the recognizer is fitted on when the models are built, and a rival to hold it against."""
