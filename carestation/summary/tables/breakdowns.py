"""The figures by issue type, by channel and by SOP."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter
from typing import TypeVar

from carestation.summary.portion import Portion, divide
from carestation.summary.tables.comparison import Compared
from carestation.summary.tables.grid import grid, words
from carestation.summary.tables.table import Column, Kind, Row, Table

Part = TypeVar("Part")

CHANNELS = {"email": "E-mail", "phone": "Phone", "visit": "Visit", "chat": "Chat", "social": "Social media"}

_FIGURES = (
    *("new_cases", "resolved", "backlog", "first_median", "first_within"),
    *("total_median", "reopened", "rated_good"),
)
_LISTS = (
    *("new", "open_after", "first_answered", "first_decided"),
    *("resolutions", "ratings"),
)
_NEW = 1
"""Where new cases stand in these tables."""


def by_issue_type(compared: Compared, titles: Mapping[str, str]) -> Table:
    """What the cases were about, the most frequent first."""
    return _by("issue_type", "Issue type", compared, lambda key: name_of(key, titles))


def by_channel(compared: Compared) -> Table:
    """How the cases reached the desk."""
    return _by("channel", "Channel", compared, lambda key: name_of(key, CHANNELS))


def by_sop(compared: Compared, titles: Mapping[str, str]) -> Table:
    """How the checklists of each SOP were worked through, the most used first."""
    parts = divide(compared.this, {"checklists": attrgetter("sop_key")})
    named = sorted((-len(part.checklists), name_of(key, titles), part) for key, part in parts.items())
    figures = ("checklists", "steps_done", "steps_skipped", "overrides")
    return grid("by-sop", "By SOP", words("SOP"), figures, ((name, part) for _, name, part in named))


def name_of(key: str, titles: Mapping[str, str]) -> str:
    """What people call an issue type, a channel or an SOP; its key in plain letters where nobody named it."""
    return titles.get(key) or key.replace("_", " ").replace("-", " ").strip().capitalize() or "Not stated"


def _by(attribute: str, title: str, compared: Compared, name: Callable[[str], str]) -> Table:
    keys = dict.fromkeys(_LISTS, attrgetter(attribute))
    parts: dict[str, Portion] = divide(compared.this, keys)
    order = sorted(parts, key=lambda key: (-len(parts[key].new), name(key)))
    key = f"by-{attribute.replace('_', '-')}"
    table = grid(key, f"By {title.lower()}", words(title), _FIGURES, ((name(k), parts[k]) for k in order))
    if compared.before is None:
        return _with_changes(table, [None] * len(order))
    earlier = compared.before.new[attribute]
    return _with_changes(table, [len(parts[k].new) - earlier.get(k, 0) for k in order])


def _with_changes(table: Table, changes: Sequence[int | None]) -> Table:
    """The table with the changes of new cases to the month before beside them."""
    columns = _inserted(table.columns, Column("Change", Kind.COUNT_CHANGE))
    rows = (Row(_inserted(row.cells, change)) for row, change in zip(table.rows, changes, strict=True))
    return Table(table.key, table.title, columns, tuple(rows))


def _inserted(line: tuple[Part, ...], part: Part) -> tuple[Part, ...]:
    return (*line[: _NEW + 1], part, *line[_NEW + 1 :])
