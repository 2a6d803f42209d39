"""Practice: the scenes, the customer in them, and the scoring."""
