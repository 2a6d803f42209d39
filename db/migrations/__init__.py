"""Numbered, frozen steps from any older shape of the tables to today's; they import no live tables."""
