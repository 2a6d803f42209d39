"""Themes: colours by role, icons in one colour, tones of controls."""
