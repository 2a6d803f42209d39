"""Tests mirror the four rooms; every folder below has an `__init__.py` too."""
