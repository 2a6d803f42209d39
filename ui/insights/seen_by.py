"""What of a month's figures a person at the desk sees: the owner the team's, everybody else no colleague's own."""

from __future__ import annotations

from dataclasses import replace

from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.people.representative import Representative, Role
from carestation.summary.facts import MonthFacts
from carestation.summary.portion import whole
from carestation.summary.summary import Summary
from carestation.summary.tables.by_person import by_representative
from carestation.summary.tables.table import Row, Table

TEAM = "by-representative"
"""The one table that tells people apart."""

_ONLY = "\N{NO-BREAK SPACE}"
"""A name that nobody at the desk bears, so that a namesake's line is never taken for one's own."""


def sees_the_team(person: Representative | None) -> bool:
    """Whether the figures of single colleagues are for this person's eyes."""
    return person is not None and person.role is Role.OWNER


def seen_by(person: Representative | None, summary: Summary, facts: MonthFacts, now: Instant) -> Summary:
    """The summary as this person may see and export it; `facts` are those that it was reckoned from."""
    if sees_the_team(person):
        return summary
    table = summary.table(TEAM)
    rows = tuple(own_rows(person.id, person.name, facts, now)) if person is not None else ()
    mine = Table(table.key, table.title, table.columns, rows)
    return replace(summary, tables=tuple(mine if t is table else t for t in summary.tables))


def own_rows(person: RepresentativeId, name: str, facts: MonthFacts, now: Instant) -> list[Row]:
    """The line of one person, or none where no figure of theirs is made of five."""
    table = by_representative(whole(facts, now), {person: _ONLY})
    return [replace(row, cells=(name, *row.cells[1:])) for row in table.rows if row.cells[0] == _ONLY]
