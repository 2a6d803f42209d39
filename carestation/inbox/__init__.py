"""The inbox: a representative's customers, most urgent first."""
