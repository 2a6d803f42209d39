"""Workshops on the page Team: agenda, notes, decisions."""
