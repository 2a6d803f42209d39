"""Drafts: a sentence begun is a sentence kept."""
