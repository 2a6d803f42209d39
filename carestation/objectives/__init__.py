"""Objectives: what the business sets out to reach, each bound to a figure of the summary."""
