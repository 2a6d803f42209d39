"""What would we have met? The recorded cases, replayed with other targets or other hours."""
