"""Response timers of a case, and why they stand where they do."""
