"""Where people are: each channel makes a Request of what reaches it, and its own kind of answer of what comes back."""
