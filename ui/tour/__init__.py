"""The tour: the real window, driven with real keys through a working day, with a picture of each step."""
