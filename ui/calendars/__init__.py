"""Calendars in the window: their hours, holidays and other days, and whose they are."""
