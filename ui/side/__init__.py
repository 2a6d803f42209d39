"""The right column of the desk: timers, checklists, follow-ups, and facts of the customer."""
