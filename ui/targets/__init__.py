"""Response targets in the window: ordered lines, the first that fits a case applies."""
