"""Figures in words: "1 h 35 min", "87%", "+3 pts", "–"."""

from __future__ import annotations

from datetime import date

from carestation.instants import Instant, to_datetime
from carestation.summary.month import MONTH_NAMES, zone_named
from carestation.summary.tables.table import Cell, Kind

UNKNOWN = "–"

NB = "\N{NO-BREAK SPACE}"
"""Between a number and its unit."""

UNITS = {Kind.PERCENT: "%", Kind.DURATION: "min", Kind.PERCENT_CHANGE: "points", Kind.DURATION_CHANGE: "min"}
"""What a bare number counts, where it does not simply count."""


def shown(value: Cell, kind: Kind) -> str:
    """A cell as a person reads it."""
    if value is None:
        return UNKNOWN
    if isinstance(value, date):
        return f"{value.day} {MONTH_NAMES[value.month - 1][:3]} {value.year}"
    if isinstance(value, str):
        return value
    if kind.is_change:
        return _sign(value) + _unsigned(abs(value), kind)
    return _unsigned(value, kind)


def made_on(at: Instant, zone: str) -> str:
    """When something was made, on the clocks of a zone: "2 November 2026, 08:30"."""
    local = to_datetime(at).astimezone(zone_named(zone))
    return f"{local.day} {MONTH_NAMES[local.month - 1]} {local.year}, {local:%H:%M}"


def titled(title: str, kind: Kind) -> str:
    """A column's title where its numbers stand bare: "Median (min)"."""
    return f"{title} ({UNITS[kind]})" if kind in UNITS else title


def _unsigned(value: int, kind: Kind) -> str:
    if kind is Kind.PERCENT:
        return f"{value}%"
    if kind is Kind.PERCENT_CHANGE:
        return f"{value}{NB}pt" if value == 1 else f"{value}{NB}pts"
    if kind in (Kind.DURATION, Kind.DURATION_CHANGE):
        return _duration(value)
    return f"{value:,}"


def _duration(minutes: int) -> str:
    hours, rest = divmod(minutes, 60)
    return f"{hours:,}{NB}h{NB}{rest:02}{NB}min" if hours else f"{rest}{NB}min"


def _sign(value: int) -> str:
    return "+" if value > 0 else "−" if value < 0 else "±"
