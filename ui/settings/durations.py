"""Spans of business time as a person types them: "1 h 30 min", "90", "2h", "1:30"."""

from __future__ import annotations

import re

from carestation.instants import MINUTE
from ui.words.spans import span

_PARTS = re.compile(r"\s*(?:(\d{1,5})\s*h[a-z]*\.?)?\s*(?:(\d{1,6})\s*(?:m[a-z]*\.?)?)?\s*", re.IGNORECASE)
_CLOCK = re.compile(r"\s*(\d{1,4}):([0-5]\d)\s*")


def duration_words(minutes: int) -> str:
    """What a field shows; empty for no target."""
    return span(minutes * MINUTE) if minutes else ""


def duration_minutes(typed: str) -> int | None:
    """Whole minutes; a number alone is minutes, nothing is 0. None for what is no span."""
    if match := _CLOCK.fullmatch(typed):
        return int(match[1]) * 60 + int(match[2])
    match = _PARTS.fullmatch(typed)
    return int(match[1] or 0) * 60 + int(match[2] or 0) if match else None
