"""When cases begin: fourteen months with busy Mondays, quiet nights, a rush before the holidays, and growth."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from carestation.demo.business import ZONE
from carestation.demo.chance import Chance
from carestation.instants import HOUR, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours

STORY_DAYS: Final = 426
"""Fourteen months."""

_BY_WEEKDAY = (1.35, 1.15, 1.05, 1.0, 1.0, 0.7, 0.35)
_BY_MONTH = (1.2, 0.95, 0.95, 1.0, 0.95, 0.9, 0.8, 0.8, 1.0, 1.05, 1.35, 1.5)
_BY_HOUR = (
    *(0.05, 0.03, 0.02, 0.02, 0.03, 0.1, 0.3, 0.8),
    *(1.6, 2.6, 2.8, 2.4, 1.8, 1.9, 2.2, 2.1),
    *(1.9, 1.5, 1.1, 1.0, 1.1, 0.9, 0.5, 0.2),
)
_GROWTH = 0.35
_ON_CLOSED_DAYS = 0.4


def beginning(until: Instant) -> Instant:
    """The midnight at which the story of a demo begins."""
    local = to_datetime(until).astimezone(ZoneInfo(ZONE)) - timedelta(days=STORY_DAYS)
    return from_datetime(datetime(local.year, local.month, local.day, tzinfo=local.tzinfo))


def arrivals(count: int, start: Instant, end: Instant, hours: BusinessHours, chance: Chance) -> list[Instant]:
    """So many instants of that span, in order."""
    weights = [_weight(hour, start, end, hours) for hour in range(start, end, HOUR)]
    drawn = chance.choices(range(len(weights)), weights, k=count)
    found = (start + hour * HOUR + int(chance.random() * HOUR) for hour in drawn)
    return sorted(Instant(min(at - at % 1000, end)) for at in found)


def _weight(hour: int, start: Instant, end: Instant, hours: BusinessHours) -> float:
    local = to_datetime(hour).astimezone(ZoneInfo(ZONE))
    weight = _BY_WEEKDAY[local.weekday()] * _BY_HOUR[local.hour] * _BY_MONTH[local.month - 1]
    if not hours.days.is_working_day(local.toordinal()):
        weight *= _ON_CLOSED_DAYS
    return weight * (1 + _GROWTH * (hour - start) / (end - start))
