"""The business's calendar as it is set, as the value that the timers count with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from carestation.settings.catalogue import HOLIDAYS, WEEKLY_HOURS, ZONE
from carestation.settings.setting_store import SettingStore
from carestation.timers.business_hours import BusinessHours

_Week = tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def business_hours(settings: SettingStore) -> BusinessHours:
    """The calendar in force. Kept between calls while it stays the same, because it remembers what it has counted."""
    holidays: list[str] = settings.get(HOLIDAYS)
    weekly: dict[str, Any] = settings.get(WEEKLY_HOURS)
    return _calendar(settings.get(ZONE), _frozen(weekly), tuple(holidays))


def calendar_of(
    zone: str, weekly: Mapping[str, Sequence[Sequence[str]]], holidays: Sequence[str]
) -> BusinessHours:
    """The calendar of values as they are stored."""
    return _calendar(zone, _frozen(weekly), tuple(holidays))


def _frozen(weekly: Mapping[str, Sequence[Sequence[str]]]) -> _Week:
    return tuple((day, tuple((span[0], span[1]) for span in spans)) for day, spans in weekly.items())


@lru_cache(maxsize=8)
def _calendar(zone: str, weekly: _Week, holidays: tuple[str, ...]) -> BusinessHours:
    return BusinessHours(zone, dict(weekly), holidays=[date.fromisoformat(day) for day in holidays])
