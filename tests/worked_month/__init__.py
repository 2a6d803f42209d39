"""A month at a desk, lived through the real operations into a real store, and worked out by hand."""
