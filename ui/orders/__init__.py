"""Orders in the window: their import, and those for which no customer was found."""
