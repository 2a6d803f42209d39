"""The role-play: its list, its stage in a window of its own, and what is said of it afterwards."""
