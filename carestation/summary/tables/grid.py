"""Grids: one line for each portion, one column for each figure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from carestation.summary.figures.all import FIGURES
from carestation.summary.figures.definitions import definition
from carestation.summary.figures.measured import Measured
from carestation.summary.portion import Portion
from carestation.summary.tables.table import Cell, Column, Kind, Row, Table

Seen = Callable[[Measured], int | None]


def value_of(measured: Measured) -> int | None:
    """The value of a figure, whatever it is made of."""
    return measured.value


def grid(
    key: str,
    title: str,
    head: Column,
    figures: Sequence[str],
    lines: Iterable[tuple[Cell, Portion]],
    seen: Seen = value_of,
) -> Table:
    """A table of these figures. `lines` names its portions; `seen` may keep a figure back."""
    columns = (head, *(Column(definition(figure).title, definition(figure).kind) for figure in figures))
    rows = tuple(
        Row((name, *(seen(FIGURES[figure](portion)) for figure in figures))) for name, portion in lines
    )
    return Table(key, title, columns, rows)


def words(title: str) -> Column:
    """A first column of names."""
    return Column(title, Kind.TEXT)
