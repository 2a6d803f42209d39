"""The eight figures that an owner asks for first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from carestation.summary.figures.definitions import definition
from carestation.summary.summary import Summary
from carestation.summary.tables.comparison import CHANGE, THIS
from carestation.summary.wording import shown

KEYS = (
    *("new_cases", "resolved", "backlog", "reopened"),
    *("first_median", "next_median", "total_median", "one_reply"),
)


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure in words: "New cases", "35", "+5 on Sep 2026"."""

    title: str
    value: str
    change: str


def key_figures(summary: Summary) -> tuple[KeyFigure, ...]:
    """The eight, in two rows of four."""
    rows = {row.key: row for row in summary.table("figures").rows}
    before = summary.month.previous.short_name
    figures = []
    for key in KEYS:
        row = rows[key]
        change = row.cells[CHANGE]
        told = QCoreApplication.translate("Summary", "{change} on {month}")
        told = "" if change is None else told.format(change=shown(change, row.kind.change), month=before)
        figures.append(KeyFigure(definition(key).title, shown(row.cells[THIS], row.kind), told))
    return tuple(figures)
