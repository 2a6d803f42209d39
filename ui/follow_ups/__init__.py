"""Follow-ups beside a case: set with one click, moved, done."""
