"""Respect in the words: a quiet hint under what is being written."""
