"""Search: anything, as it is typed."""
