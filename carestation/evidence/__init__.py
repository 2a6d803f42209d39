"""Evidence: what an SOP and each of its steps were worth, from the cases that ran it."""
