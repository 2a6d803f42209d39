"""The inbox: a representative's customers, most important first."""
