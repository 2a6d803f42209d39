"""A date as a table writes it."""

from __future__ import annotations

import re
from datetime import date

_YEAR_FIRST = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?!\d)")
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)")
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW"})  # countries that write 12/31/2026 (CLDR)


def written_date(text: str, country: str) -> date | None:
    """The day in "2026-12-31 10:00", "31.12.2026" or "12/31/2026"; None when there is none.

    Whether 3/4 is in March or in April is the country's habit.
    """
    text = text.strip().lstrip("'")
    if found := _YEAR_FIRST.match(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if not (found := _YEAR_LAST.match(text)):
        return None
    first, second, year = int(found[1]), int(found[3]), int(found[4])
    if found[2] == "/" and country.upper() in _MONTH_FIRST:
        first, second = second, first
    return _day(year, second, first) or _day(year, first, second)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
