"""Training: courses that come with the program or are the owner's own, and who has passed which."""
