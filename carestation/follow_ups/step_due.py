"""When the reminder or promise of an SOP's step is due, counted from the moment at which the step is done."""

from __future__ import annotations

from datetime import timedelta

from dateutil.relativedelta import relativedelta

from carestation.follow_ups.local_days import at_time, local, monday_after, morning
from carestation.instants import HOUR, Instant, from_datetime, to_datetime
from carestation.sops.sop import DueUnit, FollowUpPreset
from carestation.timers.business_hours import BusinessHours


def step_due(preset: FollowUpPreset, now: Instant, hours: BusinessHours) -> Instant:
    """The instant, moved to the next opening where the desk is closed; days keep the time of the wall clock.

    CareError where two years have no opening.
    """
    match preset.unit:
        case DueUnit.HOURS:
            return hours.next_opening_ms(now + preset.amount * HOUR)
        case DueUnit.BUSINESS_DAYS:
            return from_datetime(hours.business_days(to_datetime(now), preset.amount))
        case DueUnit.NEXT_MONDAY:
            first = monday_after(local(now, hours).date())
            return morning(first + timedelta(weeks=preset.amount - 1), hours)
        case _:
            return hours.next_opening_ms(_days_later(preset, now, hours))


def _days_later(preset: FollowUpPreset, now: Instant, hours: BusinessHours) -> Instant:
    moment = local(now, hours)
    return at_time(moment.date() + _calendar_days(preset), moment.time(), hours)


def _calendar_days(preset: FollowUpPreset) -> relativedelta:
    match preset.unit:
        case DueUnit.WEEKS:
            return relativedelta(weeks=preset.amount)
        case DueUnit.MONTHS:
            return relativedelta(months=preset.amount)
        case _:
            return relativedelta(days=preset.amount)
