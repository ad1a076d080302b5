"""The guide over HTTP: Amazon's signed requests, and the talk page."""
