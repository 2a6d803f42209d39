"""Calendars and a moment for the tests of follow-up times."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from carestation.follow_ups.local_days import local
from carestation.instants import Instant, from_datetime
from carestation.timers.business_hours import BusinessHours

ZONE = "Europe/Berlin"
OFFICE = BusinessHours(
    ZONE,
    dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (("09:00", "12:30"), ("13:30", "17:00"))),
    holidays=[date(2026, 12, 25)],
)
ALWAYS = BusinessHours(
    ZONE, dict.fromkeys(["mon", "tue", "wed", "thu", "fri", "sat", "sun"], (("00:00", "24:00"),))
)


def at(text: str) -> Instant:
    """An instant of "2026-11-19 10:00" on the wall in Berlin."""
    return from_datetime(datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)))


def wall(instant: Instant, hours: BusinessHours = OFFICE) -> str:
    """ "Fri 2026-11-20 09:00"."""
    return local(instant, hours).strftime("%a %Y-%m-%d %H:%M")


THURSDAY = at("2026-11-19 10:00")
