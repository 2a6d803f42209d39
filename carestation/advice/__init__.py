"""What to change: sentences from a month's figures, each with its evidence and what to do."""
