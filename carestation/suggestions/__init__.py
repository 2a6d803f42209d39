"""Suggestions of the team: made where one works, voted on, answered, and turned into drafts."""
