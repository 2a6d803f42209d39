"""Calendars in the window."""
