"""The response timers: each rule of R1–R24 by name, and the laws against a walk minute by minute."""
