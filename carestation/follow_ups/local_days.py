"""Days and wall-clock times of the business as instants: what people mean by "Monday" and "Friday at ten"."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from carestation.instants import Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours

_NINE = time(9)


def local(at: Instant, hours: BusinessHours) -> datetime:
    """The wall clock of the business at an instant."""
    return to_datetime(at).astimezone(ZoneInfo(hours.zone))


def at_time(day: date, clock: time, hours: BusinessHours) -> Instant:
    """That time on the wall on that day; one that the change of the clocks leaves out is moved on by the gap."""
    from dateutil.tz import resolve_imaginary

    moment = datetime.combine(day, clock, ZoneInfo(hours.zone))
    return from_datetime(resolve_imaginary(moment))


def morning(day: date, hours: BusinessHours) -> Instant:
    """The first opening on that day, or on the first day after it that has one.

    Where the desk is open through the night, morning is nine o'clock. CareError where two years have no opening.
    """
    midnight = at_time(day, time(), hours)
    opening = hours.next_opening_ms(midnight)
    return hours.next_opening_ms(at_time(day, _NINE, hours)) if opening == midnight else opening


def monday_after(day: date) -> date:
    """The next Monday, never the day itself."""
    return day + timedelta(days=7 - day.weekday())
