"""Practice: courses to read and answer, and the place beside them for the role-play."""
