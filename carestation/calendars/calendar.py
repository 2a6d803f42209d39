"""A calendar as a person defines it: hours of the week, holidays, days that differ, and whose it is (R1)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from carestation.identity import RepresentativeId

Spans = tuple[tuple[str, str], ...]
"""Pairs of wall-clock times, `"09:00"` to `"24:00"`; none is a closed day."""


@dataclass(frozen=True, slots=True)
class DatedHours:
    """Hours of one date, and why: "Christmas Eve"."""

    spans: Spans
    name: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """The business's first calendar is everybody's who has none of their own.

    An empty `zone` is the business's. `country` and `region` (ISO 3166) bring public holidays; those in
    `not_observed`, by name, are working days. `days_off` are closed dates by name, `yearly` the same by
    `"12-24"` in every year. `special` hours replace the weekday's, `closures` are taken out of a date.
    `people` are the representatives whose cases count by it; one person has one calendar at most.
    """

    name: str
    weekly: Mapping[str, Spans]
    zone: str = ""
    country: str = ""
    region: str = ""
    not_observed: frozenset[str] = frozenset()
    days_off: Mapping[date, str] = field(default_factory=dict)
    yearly: Mapping[str, str] = field(default_factory=dict)
    special: Mapping[date, DatedHours] = field(default_factory=dict)
    closures: Mapping[date, DatedHours] = field(default_factory=dict)
    people: tuple[RepresentativeId, ...] = ()
