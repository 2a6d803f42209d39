"""A wrong value in an error sentence: short, on one line, whatever it is."""

from __future__ import annotations

import json


def quoted(value: object) -> str:
    """Text in quotes and cut short, a number as it is, anything else by its kind."""
    if isinstance(value, str):
        return f"{value!r:.60}"
    if value is None or isinstance(value, (bool, int, float)):
        return f"{json.dumps(value):.60}"
    return "a list" if isinstance(value, (list, tuple)) else "an object"
