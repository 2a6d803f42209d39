"""What SOPs were worth, for those who look them over."""
