"""The icon in the tray: how much is due, and what can be done without the window."""
