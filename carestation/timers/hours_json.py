"""A calendar as JSON: what a setting, an event of a case or a scenario holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from carestation.errors import CareError
from carestation.timers.business_hours import BusinessHours
from carestation.timers.intervals import WEEKDAYS, Span, time_text
from carestation.timers.iso_date import iso_date
from carestation.timers.quoted import quoted

KEYS = ("zone", "hours", "holidays", "yearly", "special", "closures")


def hours_to_json(hours: BusinessHours) -> dict[str, Any]:
    """All that makes the calendar; what is empty is left out."""
    days = hours.days
    written: dict[str, Any] = {
        "zone": hours.zone,
        "hours": {day: _written(spans) for day, spans in zip(WEEKDAYS, days.week, strict=True) if spans},
        "holidays": [date.fromordinal(day).isoformat() for day in days.holidays],
        "yearly": [f"{month:02d}-{day:02d}" for month, day in sorted(days.yearly)],
        "special": _written_dates(days.special),
        "closures": _written_dates(days.closures),
    }
    return {key: value for key, value in written.items() if value}


def hours_from_json(stored: Mapping[str, Any]) -> BusinessHours:
    """The calendar of such an object; `CareError` says what cannot be used in it."""
    if unknown := [key for key in stored if key not in KEYS]:
        raise CareError(f"{quoted(unknown[0])} is not a part of a calendar.")
    if missing := [key for key in ("zone", "hours") if key not in stored]:
        raise CareError(f"The calendar has no “{missing[0]}”.")
    return BusinessHours(
        stored["zone"],
        _mapping(stored, "hours"),
        holidays=[_date(day) for day in _list(stored, "holidays")],
        special={_date(day): spans for day, spans in _mapping(stored, "special").items()},
        closures={_date(day): spans for day, spans in _mapping(stored, "closures").items()},
        yearly=[_month_and_day(day) for day in _list(stored, "yearly")],
    )


def _written(spans: Sequence[Span]) -> list[list[str]]:
    return [[time_text(start), time_text(end)] for start, end in spans]


def _written_dates(dated: Mapping[int, Sequence[Span]]) -> dict[str, list[list[str]]]:
    return {date.fromordinal(day).isoformat(): _written(dated[day]) for day in sorted(dated)}


def _mapping(stored: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = stored.get(key, {})
    if not isinstance(value, Mapping):
        raise CareError(f"The “{key}” of the calendar are not an object.")
    return value


def _list(stored: Mapping[str, Any], key: str) -> Sequence[Any]:
    value = stored.get(key, [])
    if not isinstance(value, list):
        raise CareError(f"The “{key}” of the calendar are not a list.")
    return value


def _date(text: object) -> date:
    day = iso_date(text)
    if day is None:
        raise CareError(f"{quoted(text)} is not a date of the form 2026-12-25.")
    return day


def _month_and_day(text: object) -> tuple[int, int]:
    leap = _date(f"2000-{text}")
    return leap.month, leap.day
