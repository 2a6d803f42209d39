"""The order of the inbox."""
