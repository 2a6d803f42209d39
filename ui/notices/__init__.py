"""Notices: what the program says, and what it says when it fails."""
