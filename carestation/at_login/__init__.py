"""Starting with the PC: an entry where each system looks for what to start at login."""
