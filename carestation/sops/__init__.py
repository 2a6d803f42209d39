"""SOPs: what a standard operating procedure is, how its file is read, and the built-in library."""
