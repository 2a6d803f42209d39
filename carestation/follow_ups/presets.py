"""The follow-up times of one click: in 3 hours, tomorrow, in 2 business days, next Monday, on the customer's date."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from carestation.errors import CareError
from carestation.follow_ups.local_days import local, monday_after, morning
from carestation.instants import HOUR, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours


class PresetKey(StrEnum):
    """The presets, in the order in which they are shown."""

    HOURS_3 = "3_hours"
    TOMORROW = "tomorrow"
    BUSINESS_DAYS_2 = "2_days"
    NEXT_MONDAY = "next_monday"
    CUSTOMERS_DATE = "customers_date"


@dataclass(frozen=True, slots=True)
class Preset:
    """One button: its English title (translated where it is shown) and the instant that it means now."""

    key: PresetKey
    title: str
    due_at: Instant


def presets(now: Instant, hours: BusinessHours, customers: Instant | None = None) -> tuple[Preset, ...]:
    """What to offer now, in order. Of two that mean the same instant, the later and more exact one is kept.

    `customers` is the date that the customer gave us, where there is one.

    So an evening offers *Tomorrow* without *In 3 hours*, and a Friday *Next Monday* without *Next business day*.
    """
    offered: dict[Instant, Preset] = {}
    for key in reversed(PresetKey):
        try:
            due_at = due_of(key, now, hours, customers)
        except CareError:  # two years without an opening: this preset means nothing
            continue
        if due_at > now:
            offered.setdefault(due_at, Preset(key, _title(key, due_at, now, hours), due_at))
    return tuple(reversed(offered.values()))


def due_of(key: PresetKey, now: Instant, hours: BusinessHours, customers: Instant | None = None) -> Instant:
    """When a preset is due: at an opening or in open time, but for what the customer said.

    CareError where two years have no opening, or where the customer gave no date.

    *In 3 hours* counts on the wall clock, not in business time: people mean "this afternoon".
    """
    today = local(now, hours).date()
    match key:
        case PresetKey.HOURS_3:
            return hours.next_opening_ms(now + 3 * HOUR)
        case PresetKey.TOMORROW:
            return morning(today + timedelta(days=1), hours)
        case PresetKey.BUSINESS_DAYS_2:
            return from_datetime(hours.business_days(to_datetime(now), 2))
        case PresetKey.NEXT_MONDAY:
            return morning(monday_after(today), hours)
        case PresetKey.CUSTOMERS_DATE:
            if customers is None:
                raise CareError("The customer gave no date.")
            return customers


def _title(key: PresetKey, due_at: Instant, now: Instant, hours: BusinessHours) -> str:
    if key is PresetKey.TOMORROW and (local(due_at, hours).date() - local(now, hours).date()).days > 1:
        return NEXT_BUSINESS_DAY
    return TITLES[key]


NEXT_BUSINESS_DAY = "Next business day"

TITLES = {
    PresetKey.HOURS_3: "In 3 hours",
    PresetKey.TOMORROW: "Tomorrow",
    PresetKey.BUSINESS_DAYS_2: "In 2 business days",
    PresetKey.NEXT_MONDAY: "Next Monday",
    PresetKey.CUSTOMERS_DATE: "Customer’s date",
}
