"""How fast the desk is, as ratios to floors that are measured in the same run. Not collected by pytest."""
