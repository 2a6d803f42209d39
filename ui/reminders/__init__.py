"""Reminders in the window: the notice, the list of what is due, and the notification on the desktop."""
