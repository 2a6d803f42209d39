"""The figures of each representative: credit to who acted, and none that is made of fewer than five."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from carestation.identity import RepresentativeId
from carestation.summary.figures.measured import FEWEST, Measured
from carestation.summary.portion import Portion, divide
from carestation.summary.tables.grid import grid, words
from carestation.summary.tables.table import Table

_FIGURES = (
    *("first_n", "first_median", "first_within", "next_within"),
    *("resolved", "reopened", "rated_good", "promises_share", "backlog"),
)
_WHO_ACTED = {
    **dict.fromkeys(
        ("first_answered", "first_decided", "next_answered", "next_decided"), attrgetter("answered_by")
    ),
    "resolutions": attrgetter("resolved_by"),
    "ratings": attrgetter("representative_id"),
    "promises_due": attrgetter("representative_id"),
    "open_after": attrgetter("representative_id"),
}


def by_representative(portion: Portion, people: Mapping[RepresentativeId, str]) -> Table:
    """A line for each person with at least one figure of five or more, by name."""
    named = sorted(parts_by_person(portion, people), key=lambda line: line[0])
    table = grid(
        *("by-representative", "By representative", words("Name"), _FIGURES),
        named,
        own,
    )
    rows = tuple(row for row in table.rows if any(cell is not None for cell in row.cells[1:]))
    return Table(table.key, table.title, table.columns, rows)


def parts_by_person(portion: Portion, people: Mapping[RepresentativeId, str]) -> list[tuple[str, Portion]]:
    """What each of them did, beside their name."""
    parts: dict[RepresentativeId, Portion] = divide(portion, _WHO_ACTED)
    return [(people.get(person) or f"Representative {person}", parts[person]) for person in sorted(parts)]


def own(measured: Measured) -> int | None:
    """One person's figure; None where it is made of fewer than five."""
    made_of = measured.value if measured.n is None else measured.n
    return measured.value if made_of is not None and made_of >= FEWEST else None
