"""The inbox: rows of open cases, most urgent first."""
