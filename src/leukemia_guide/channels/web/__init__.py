"""The talk page: what a browser asks and is told, in JSON and pages."""
