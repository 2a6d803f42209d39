"""The objectives of the business, as they stand at the end of a month."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from carestation.identity import RepresentativeId
from carestation.objectives.progress import Progress, words_of
from carestation.summary.figures.definitions import definition
from carestation.summary.month import Month
from carestation.summary.tables.comparison import NOT_COUNTED
from carestation.summary.tables.table import Column, Kind, Row, Table
from carestation.summary.wording import shown

STATE = 1
"""Where the state stands."""


def objectives_table(
    standing: Sequence[Progress], month: Month, people: Mapping[RepresentativeId, str]
) -> Table:
    """A line for each, in the order in which they were set."""
    columns = (
        *(Column("Objective", Kind.TEXT), Column("State", Kind.TEXT), Column("Measured by", Kind.TEXT)),
        *(Column(month.name, Kind.OWN), Column("n", Kind.COUNT), Column(month.previous.name, Kind.OWN)),
        *(Column("Change", Kind.OWN_CHANGE), Column(month.year_before.name, Kind.OWN)),
        *(Column("Owner", Kind.TEXT), Column("To be reached by", Kind.TEXT)),
    )
    return Table("objectives", "Objectives", columns, tuple(_row(one, people) for one in standing))


def _row(one: Progress, people: Mapping[RepresentativeId, str]) -> Row:
    objective = one.objective
    owner = people.get(objective.owner_id, "") if objective.owner_id is not None else ""
    due = shown(objective.due, Kind.DATE) if objective.due else "always"
    return Row(
        (
            *(words_of(objective), one.state.value, definition(objective.figure).title),
            *(one.value, NOT_COUNTED if one.n is None else one.n, one.before, one.trend, one.year_before),
            *(owner, due),
        ),
        one.kind,
        objective.figure,
    )
