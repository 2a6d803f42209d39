"""Replaying the record with other targets and hours."""
