"""Suggestions: made where one works, looked over on the page Team."""
