"""What is measured: every figure as a function of a portion of the facts, and what it means."""
