"""Representatives: the people at the desk."""
