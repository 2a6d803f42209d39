"""The five R's as big figures, each with where it came from and where it went."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.summary.figures.definitions import Better, definition
from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import CHANGE, THIS, YEAR_CHANGE, N
from carestation.summary.tables.table import Kind, Row
from carestation.summary.wording import shown


@dataclass(frozen=True, slots=True)
class Change:
    """A change in words; `good` is None where it is neither good nor bad."""

    words: str
    good: bool | None


@dataclass(frozen=True, slots=True)
class Card:
    """One of the five: "Responsiveness", "Answers within target", "91%", "of 214", and its changes."""

    name: str
    measured_by: str
    value: str
    made_of: str
    changes: tuple[Change, ...]


def cards(summary: Summary) -> tuple[Card, ...]:
    """The five cards, in their order."""
    before, year_before = summary.month.previous.short_name, summary.month.year_before.short_name
    return tuple(_card(row, before, year_before) for row in summary.table("five-rs").rows)


def _card(row: Row, before: str, year_before: str) -> Card:
    value, n = row.cells[THIS], row.cells[N]
    changes = (_change(row, CHANGE, before), _change(row, YEAR_CHANGE, year_before))
    return Card(
        *(str(row.cells[0]), str(row.cells[1]), shown(value, row.kind)),
        f"of {shown(n, Kind.COUNT)}" if n else "nothing to measure",
        tuple(change for change in changes if change is not None) if value is not None else (),
    )


def _change(row: Row, place: int, since: str) -> Change | None:
    change = row.cells[place]
    if not isinstance(change, int):
        return None
    if change == 0:
        return Change(f"as in {since}", None)
    return Change(f"{shown(change, row.kind.change)} on {since}", _good(row.key, change))


def _good(key: str, change: int) -> bool | None:
    better = definition(key).better
    return None if better is Better.NEITHER else (change > 0) == (better is Better.UP)
