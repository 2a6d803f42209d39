"""Insights: the month's figures live, and their export."""
