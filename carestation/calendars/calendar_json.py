"""Calendars as the setting holds them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from carestation.calendars.calendar import Calendar, DatedHours, Spans
from carestation.identity import RepresentativeId


def calendar_to_json(calendar: Calendar) -> dict[str, Any]:
    """All that defines it; what is empty is left out."""
    written: dict[str, Any] = {
        "name": calendar.name,
        "weekly": {day: _written(spans) for day, spans in calendar.weekly.items()},
        "zone": calendar.zone,
        "country": calendar.country,
        "region": calendar.region,
        "not_observed": sorted(calendar.not_observed),
        "days_off": {day.isoformat(): name for day, name in sorted(calendar.days_off.items())},
        "yearly": dict(sorted(calendar.yearly.items())),
        "special": _written_dates(calendar.special),
        "closures": _written_dates(calendar.closures),
        "people": list(calendar.people),
    }
    return {key: value for key, value in written.items() if value or key == "weekly"}


def calendar_from_json(stored: Mapping[str, Any]) -> Calendar:
    """What `calendar_to_json` gave."""
    return Calendar(
        name=stored["name"],
        weekly=read_week(stored["weekly"]),
        zone=stored.get("zone", ""),
        country=stored.get("country", ""),
        region=stored.get("region", ""),
        not_observed=frozenset(stored.get("not_observed", ())),
        days_off={date.fromisoformat(day): name for day, name in stored.get("days_off", {}).items()},
        yearly=dict(stored.get("yearly", {})),
        special=_read_dates(stored.get("special", {})),
        closures=_read_dates(stored.get("closures", {})),
        people=tuple(RepresentativeId(person) for person in stored.get("people", ())),
    )


def read_week(weekly: Mapping[str, Sequence[Sequence[str]]]) -> dict[str, Spans]:
    """The hours of a week as editors and old settings write them."""
    return {day: _read(spans) for day, spans in weekly.items()}


def _written(spans: Spans) -> list[list[str]]:
    return [list(span) for span in spans]


def _read(spans: Sequence[Sequence[str]]) -> Spans:
    return tuple((span[0], span[1]) for span in spans)


def _written_dates(dated: Mapping[date, DatedHours]) -> dict[str, Any]:
    return {
        day.isoformat(): {"name": hours.name, "spans": _written(hours.spans)}
        for day, hours in sorted(dated.items())
    }


def _read_dates(stored: Mapping[str, Any]) -> dict[date, DatedHours]:
    return {
        date.fromisoformat(day): DatedHours(_read(hours["spans"]), hours["name"])
        for day, hours in stored.items()
    }
