"""Objectives in the window: how they stand, and the form in which one is set."""
