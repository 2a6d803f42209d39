"""Checklists: one run of one SOP version on one case."""
