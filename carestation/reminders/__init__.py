"""Reminders: what is due of follow-ups and response timers, and when to say so again."""
