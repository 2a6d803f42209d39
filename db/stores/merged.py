"""Merged cases redirect for ever: where a case went, through any number of merges."""

from __future__ import annotations


def led_by(cases: str) -> str:
    """SQL before a SELECT: `led` holds the ids that the query `cases` finds, and every case that those went into."""
    return f"""WITH RECURSIVE led(id) AS ({cases}
    UNION SELECT c.merged_into_id FROM care_case c JOIN led ON c.id = led.id WHERE c.merged_into_id IS NOT NULL)"""
