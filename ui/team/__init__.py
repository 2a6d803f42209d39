"""The team: the people at the desk, for its owner."""
