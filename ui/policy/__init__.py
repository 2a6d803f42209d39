"""The care policy in the window: to read, to change, to publish."""
