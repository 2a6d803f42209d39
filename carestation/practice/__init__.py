"""Practice: role-play at a throw-away desk, with a customer whose part is written in a scene."""
