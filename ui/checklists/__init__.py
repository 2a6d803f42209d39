"""Checklists: the steps of an SOP on a case, done in place."""
