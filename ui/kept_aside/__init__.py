"""What arrived and could not be made a case of."""
