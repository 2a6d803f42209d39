"""Setting up: a desk from nothing."""
