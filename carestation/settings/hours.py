"""The desk's calendars as they were over time: the values that the timers count with."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from carestation.calendars.calendar_set import CalendarSet
from carestation.instants import Instant
from carestation.settings.asked import Asked
from carestation.settings.catalogue import CALENDARS, HOLIDAYS, WEEKLY_HOURS, ZONE
from carestation.settings.setting_store import SettingStore
from carestation.timers.business_hours import BusinessHours


@dataclass(frozen=True, slots=True)
class Calendars:
    """All calendars that were in force, the oldest first, each set with the instant since when."""

    in_force: tuple[tuple[Instant, CalendarSet], ...]

    def at(self, instant: Instant) -> CalendarSet:
        """Those in force at an instant; before the first, the first."""
        earlier = [calendars for since, calendars in self.in_force if since <= instant]
        return earlier[-1] if earlier else self.in_force[0][1]

    def after(self, instant: Instant) -> tuple[Instant, ...]:
        """When they changed later."""
        return tuple(since for since, _ in self.in_force if since > instant)

    def followed_by(self, since: Instant, calendars: CalendarSet) -> Calendars:
        """These, and others from an instant on."""
        return Calendars((*self.in_force, (since, calendars)))

    @property
    def present(self) -> CalendarSet:
        """Those in force now."""
        return self.in_force[-1][1]

    @property
    def are_personal(self) -> bool:
        """Whether anybody ever had a calendar of their own."""
        return any(calendars.own for _, calendars in self.in_force)


def calendars(settings: SettingStore) -> Calendars:
    """All calendars of the desk. Kept between calls while they stay the same: each remembers what it has counted."""
    return calendars_as_set(settings.get)


def calendars_as_set(asked: Asked) -> Calendars:
    """The same, asked of whoever knows what is set."""
    noted: list[dict[str, Any]] = asked(CALENDARS)
    return calendars_of(noted or [_as_set(asked)])


def calendars_of(noted: Sequence[Mapping[str, Any]]) -> Calendars:
    """The calendars of a history as it is stored."""
    return _calendars(json.dumps(noted))


def business_hours(settings: SettingStore) -> BusinessHours:
    """The default calendar in force."""
    return calendars(settings).present.default


def note_calendars(settings: SettingStore, since: Instant, in_force: CalendarSet) -> None:
    """Remember that these are the calendars from here on."""
    noted = settings.get(CALENDARS) or [_as_set(settings.get)]
    before = [entry for entry in noted if entry["since"] < since]
    settings.put(CALENDARS, [*before, {"since": since, **in_force.to_json()}])


def calendar_of(
    zone: str, weekly: Mapping[str, Sequence[Sequence[str]]], holidays: Sequence[str]
) -> BusinessHours:
    """The calendar of values as they are stored. CareError for hours that cannot be."""
    spans = {day: [(span[0], span[1]) for span in spans] for day, spans in weekly.items()}
    return BusinessHours(zone, spans, holidays=[date.fromisoformat(day) for day in holidays])


def _as_set(asked: Asked) -> dict[str, Any]:
    """The one calendar of a store that has no history of calendars."""
    return {
        "since": 0,
        "zone": asked(ZONE),
        "weekly": asked(WEEKLY_HOURS),
        "holidays": asked(HOLIDAYS),
    }


@lru_cache(maxsize=8)
def _calendars(noted: str) -> Calendars:
    return Calendars(
        tuple((Instant(entry["since"]), CalendarSet.from_json(entry)) for entry in json.loads(noted))
    )
