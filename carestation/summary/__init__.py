"""The summary: figures over stored facts, with their definitions."""
