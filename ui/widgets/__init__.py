"""Controls that several panels show."""
