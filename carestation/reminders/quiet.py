"""Quiet hours: when nothing is said; what came meanwhile is said together when they end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from carestation.errors import CareError
from carestation.follow_ups.local_days import local, morning
from carestation.instants import Instant, from_datetime
from carestation.timers.business_hours import BusinessHours


@dataclass(frozen=True, slots=True)
class Quiet:
    """From `start` to `end` by the wall clock of the business, over midnight where `end` comes first.

    Equal times mean none. `outside_hours` adds every hour in which the business is closed; `until` an instant
    up to which somebody asked for quiet.
    """

    start: time = time()
    end: time = time()
    outside_hours: bool = True
    until: Instant = Instant(0)

    def holds(self, hours: BusinessHours, now: Instant) -> bool:
        """Whether nothing is to be said now."""
        if now < self.until or (self.outside_hours and not is_open(hours, now)):
            return True
        wall = local(now, hours).time()
        if self.start <= self.end:
            return self.start <= wall < self.end
        return wall >= self.start or wall < self.end


def is_open(hours: BusinessHours, now: Instant) -> bool:
    """Whether customers are served at this instant."""
    return hours.elapsed_ms(now, now + 1) == 1


def until_tomorrow(hours: BusinessHours, now: Instant) -> Instant:
    """The first opening of a later day; midnight where the business never opens again."""
    tomorrow = local(now, hours).date() + timedelta(days=1)
    try:
        return morning(tomorrow, hours)
    except CareError:
        return from_datetime(datetime.combine(tomorrow, time(), ZoneInfo(hours.zone)))
