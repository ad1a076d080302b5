"""One module for each language, named by its two-letter code."""
