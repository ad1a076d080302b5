"""Laying out a new language."""
