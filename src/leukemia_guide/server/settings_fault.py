"""What is wrong with a setting."""


class SettingsFault(ValueError):
    """A setting that cannot be used. Its text is one line: which, why, and how to mend it."""
