"""How times and urgency are said in words."""
