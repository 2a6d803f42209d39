"""What is due, overdue and promised, across cases."""
