"""Tables: the one form in which the window and every export get the figures, so that all show the same.

Numbers are whole: counts, per cent (87), minutes of business time (95), and changes of each. None is "not known".
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

Cell = str | int | date | None


class Kind(StrEnum):
    """What a number means. Changes are signed; that of per cent is in percentage points."""

    TEXT = "text"
    DATE = "date"
    COUNT = "count"
    PERCENT = "percent"
    DURATION = "duration"
    COUNT_CHANGE = "count_change"
    PERCENT_CHANGE = "percent_change"
    DURATION_CHANGE = "duration_change"
    OWN = "own"
    """In a column whose rows are of different kinds: the row's."""
    OWN_CHANGE = "own_change"
    """A change of the row's kind."""

    @property
    def change(self) -> Kind:
        """The kind of the difference between two numbers of this kind."""
        return _CHANGES.get(self, self)

    @property
    def is_change(self) -> bool:
        """Whether it is shown with its sign."""
        return self in _CHANGES.values()


_CHANGES = {
    Kind.COUNT: Kind.COUNT_CHANGE,
    Kind.PERCENT: Kind.PERCENT_CHANGE,
    Kind.DURATION: Kind.DURATION_CHANGE,
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column: what stands at its head, and what its numbers mean."""

    title: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Row:
    """One line. `kind` is what the OWN columns hold in it, `key` the definition that it shows, if any."""

    cells: tuple[Cell, ...]
    kind: Kind = Kind.TEXT
    key: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its name for files (`key`) and for people (`title`)."""

    key: str
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]

    def kind(self, row: Row, column: int) -> Kind:
        """What a cell means."""
        kind = self.columns[column].kind
        if kind is Kind.OWN:
            return row.kind
        return row.kind.change if kind is Kind.OWN_CHANGE else kind

    def column(self, title: str) -> int:
        """Where the column with this title stands. ValueError where there is none."""
        return [column.title for column in self.columns].index(title)

    @property
    def mixed(self) -> bool:
        """Whether its rows are of different kinds, so that each must say its unit."""
        return any(column.kind in (Kind.OWN, Kind.OWN_CHANGE) for column in self.columns)
