"""The inbox: rows of open cases, most important first."""
