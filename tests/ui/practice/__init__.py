"""The role-play in its windows."""
