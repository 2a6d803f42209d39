"""A date as people write it in files and commands: year, month and day, and no other form of ISO 8601."""

from __future__ import annotations

import re
from datetime import date

_WRITTEN = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def iso_date(text: object) -> date | None:
    """The date written as 2026-10-01; None for anything else, such as 20261001 or 2026-W40-4."""
    if not isinstance(text, str) or not _WRITTEN.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
