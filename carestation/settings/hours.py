"""The business's calendar as it is set, and as it was: the values that the timers count with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from carestation.instants import Instant
from carestation.settings.catalogue import CALENDARS, HOLIDAYS, WEEKLY_HOURS, ZONE
from carestation.settings.setting_store import SettingStore
from carestation.timers.business_hours import BusinessHours


@dataclass(frozen=True, slots=True)
class Calendars:
    """Every calendar that was in force, the oldest first, each with the instant since when."""

    in_force: tuple[tuple[Instant, BusinessHours], ...]

    def at(self, instant: Instant) -> BusinessHours:
        """The one in force at an instant; before the first, the first."""
        earlier = [hours for since, hours in self.in_force if since <= instant]
        return earlier[-1] if earlier else self.in_force[0][1]

    def after(self, instant: Instant) -> tuple[tuple[Instant, BusinessHours], ...]:
        """The changes that came later."""
        return tuple(change for change in self.in_force if change[0] > instant)

    @property
    def present(self) -> BusinessHours:
        """The one in force now."""
        return self.in_force[-1][1]


def calendars(settings: SettingStore) -> Calendars:
    """All calendars of the desk. Kept between calls while they stay the same: each remembers what it has counted."""
    noted: list[dict[str, Any]] = settings.get(CALENDARS)
    return _calendars(json.dumps(noted or [_as_set(settings, Instant(0))]))


def business_hours(settings: SettingStore) -> BusinessHours:
    """The calendar in force."""
    return calendars(settings).present


def note_calendar(settings: SettingStore, since: Instant) -> None:
    """Remember that zone, hours and holidays are from here on as they are set now."""
    noted: list[dict[str, Any]] = settings.get(CALENDARS)
    settings.put(
        CALENDARS, [*(entry for entry in noted if entry["since"] != since), _as_set(settings, since)]
    )


def calendar_of(
    zone: str, weekly: Mapping[str, Sequence[Sequence[str]]], holidays: Sequence[str]
) -> BusinessHours:
    """The calendar of values as they are stored. CareError for hours that cannot be."""
    spans = {day: [(span[0], span[1]) for span in spans] for day, spans in weekly.items()}
    return BusinessHours(zone, spans, holidays=[date.fromisoformat(day) for day in holidays])


def _as_set(settings: SettingStore, since: Instant) -> dict[str, Any]:
    return {
        "since": since,
        "zone": settings.get(ZONE),
        "weekly": settings.get(WEEKLY_HOURS),
        "holidays": settings.get(HOLIDAYS),
    }


@lru_cache(maxsize=8)
def _calendars(noted: str) -> Calendars:
    return Calendars(
        tuple(
            (Instant(entry["since"]), calendar_of(entry["zone"], entry["weekly"], entry["holidays"]))
            for entry in json.loads(noted)
        )
    )
