"""One act on many cases."""
