"""Editing SOPs: drafts, what is wrong with them, publishing, versions, import and export."""
