"""Lanes: where work runs beside the window, and how its results come back."""
