"""Response timers: business hours, the replay of a case's events, and why a timer says what it says."""
