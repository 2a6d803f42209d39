"""The window itself: rail, top bar, pages, status and the heartbeat."""
