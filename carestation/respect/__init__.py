"""Respect in the words: what reads badly in a reply, and a better wording. Nothing of it is stored."""
