"""Interaction models, made from templates and content."""
