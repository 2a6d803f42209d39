"""What a person sees and touches: Qt, and nothing of SQL."""
