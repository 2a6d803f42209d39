"""Workshops: an agenda from the month, notes, and decisions that come back as follow-ups."""
