"""Follow-ups and promises: what must not be forgotten."""
