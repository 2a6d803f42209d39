"""Targets in the window."""
