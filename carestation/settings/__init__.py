"""Settings: declared once, read by the dialog, the command line and the rules."""
