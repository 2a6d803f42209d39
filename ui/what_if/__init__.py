"""What would we have met? The record replayed with other targets or hours, for the owner."""
