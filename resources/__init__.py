"""Data only: SOPs, themes, icons, words. Read through `importlib.resources`."""
