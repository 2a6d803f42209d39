"""What is set: editors for values, and the dialog that is made of the catalogue."""
