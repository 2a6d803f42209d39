"""Calendars: when the business is open, its people, and its public holidays."""
