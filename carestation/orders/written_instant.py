"""A date with or without a time of day, as a shop writes it."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo

from carestation.customer_import.written_date import written_date
from carestation.instants import Instant, from_datetime
from carestation.summary.month import MONTH_NAMES

_TIME = re.compile(r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?\.?", re.IGNORECASE)
_OFFSET = re.compile(r"([+-])(\d{2}):?(\d{2})\s*$")
_MONTH_FIRST = re.compile(r"\s*(?P<month>[A-Za-z]{3,9})\.? (?P<day>\d{1,2}), (?P<year>\d{4})")
_DAY_FIRST = re.compile(r"\s*(?P<day>\d{1,2})\.? (?P<month>[A-Za-z]{3,9})\.?,? (?P<year>\d{4})")


def written_instant(text: str, country: str, zone: tzinfo) -> Instant | None:
    """The instant of "2026-10-03 14:22:11 +0200" or "3.10.2026"; None where there is no date.

    A date by itself is its noon, so that no difference of clocks makes another day of it. `zone` is that of a
    time without an offset.
    """
    day = written_date(text, country) or _in_words(text)
    if day is None:
        return None
    return from_datetime(datetime.combine(day, _time(text), _zone(text) or zone))


def _in_words(text: str) -> date | None:
    """“October 3, 2026” and “3 Oct 2026”."""
    found = _MONTH_FIRST.match(text) or _DAY_FIRST.match(text)
    if found is None:
        return None
    month = next(
        (n for n, name in enumerate(MONTH_NAMES, 1) if name[:3] == found["month"][:3].capitalize()), 0
    )
    try:
        return date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        return None


def _time(text: str) -> time:
    found = _TIME.search(text)
    if found is None:
        return time(12)
    hour, minute, second = int(found[1]), int(found[2]), int(found[3] or 0)
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "p" else 0)
    return time(hour, minute, second) if hour < 24 and minute < 60 and second < 60 else time(12)


def _zone(text: str) -> tzinfo | None:
    if _TIME.search(text) is None:
        return None
    if text.rstrip().upper().endswith(("Z", "UTC", "GMT")):
        return UTC
    if found := _OFFSET.search(text):
        away = timedelta(hours=int(found[2]), minutes=int(found[3]))
        return timezone(away if found[1] == "+" else -away) if away < timedelta(hours=24) else None
    return None
