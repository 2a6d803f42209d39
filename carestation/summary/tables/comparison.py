"""A month's figures beside those of the month before and of the same month last year."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.summary.figures.all import FIVE_RS, HEADLINE, Figure
from carestation.summary.figures.definitions import definition
from carestation.summary.month import Month
from carestation.summary.past import Past
from carestation.summary.portion import Portion
from carestation.summary.tables.table import Cell, Column, Kind, Row, Table

THIS, N, BEFORE, CHANGE, YEAR_BEFORE, YEAR_CHANGE = 2, 3, 4, 5, 6, 7
"""Where the columns of both tables stand."""

NOT_COUNTED = ""
"""In the column n, of a figure that is itself a count."""


@dataclass(frozen=True, slots=True)
class Compared:
    """What is compared; None for a month in which nothing had happened yet."""

    month: Month
    this: Portion
    before: Past | None
    year_before: Past | None


def five_rs_table(compared: Compared) -> Table:
    """The five R's, each with the figure that measures it."""
    rows = []
    for key, figure in FIVE_RS.items():
        meant = definition(key)
        rows.append(_row(compared, key, figure, meant.name, meant.title))
    return Table("five-rs", "The five R’s", _columns(compared.month, "R", "Measured by"), tuple(rows))


def figures_table(compared: Compared) -> Table:
    """All figures of the whole business, by group."""
    rows = []
    for key, figure in HEADLINE.items():
        meant = definition(key)
        rows.append(_row(compared, key, figure, meant.group, meant.name))
    return Table("figures", "Figures", _columns(compared.month, "Group", "Figure"), tuple(rows))


def difference(now: int | None, then: int | None) -> int | None:
    """The change between two whole numbers as they are shown, so that a reader's subtraction agrees."""
    return None if now is None or then is None else now - then


def _row(compared: Compared, key: str, figure: Figure, *names: str) -> Row:
    value, n = figure(compared.this)
    before = compared.before.values[key] if compared.before else None
    year_before = compared.year_before.values[key] if compared.year_before else None
    then: tuple[Cell, ...] = (
        *(before, difference(value, before)),
        *(year_before, difference(value, year_before)),
    )
    return Row((*names, value, NOT_COUNTED if n is None else n, *then), definition(key).kind, key)


def _columns(month: Month, first: str, second: str) -> tuple[Column, ...]:
    return (
        Column(first, Kind.TEXT),
        Column(second, Kind.TEXT),
        Column(month.name, Kind.OWN),
        Column("n", Kind.COUNT),
        Column(month.previous.name, Kind.OWN),
        Column("Change", Kind.OWN_CHANGE),
        Column(month.year_before.name, Kind.OWN),
        Column("Change over the year", Kind.OWN_CHANGE),
    )
