"""Writing to a customer, or a note to colleagues, and sending it."""
