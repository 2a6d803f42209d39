"""Cases: one matter of one customer, from first contact to resolution."""
