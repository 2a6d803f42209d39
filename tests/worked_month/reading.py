"""Reading a story: acts on cases, each at an instant, in the order in which they happened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from carestation.instants import Instant, from_datetime

YEAR = 2026
BEFORE, MOVED, AFTER = ZoneInfo("Europe/Berlin"), "10-23 18:30", ZoneInfo("Europe/London")
"""The business moved to London in that minute of Berlin's."""

_CASE = re.compile(r"case (\d+) (\w+)(?: of (\d+))?:.*")
_ACT = re.compile(r"(\d\d-\d\d \d\d:\d\d)(\*?)\s+(.+?)(?:\s{2,}#.*)?")


@dataclass(frozen=True, slots=True)
class Act:
    """Something that happens; `case` is 0 for the desk itself, `customer` the number of whose matter it is."""

    at: Instant
    case: int
    issue_type: str
    customer: int
    told: str


def clock(text: str, again: bool = False) -> Instant:
    """The instant of a time by the clock on the wall: "10-05 09:00"; `again` for an hour that comes twice."""
    place = BEFORE if text <= MOVED else AFTER
    return from_datetime(datetime.fromisoformat(f"{YEAR}-{text}").replace(tzinfo=place, fold=int(again)))


def acts(path: Path) -> list[Act]:
    """All acts, in the order of time; those of one instant as they stand in the file."""
    return sorted(_read(path.read_text("utf-8")), key=lambda act: act.at)


def _read(text: str) -> Iterator[Act]:
    case, issue_type, customer = 0, "", 0
    for line in text.splitlines():
        if not line.strip() or line.startswith("#") or line == "desk":
            continue
        head, act = _CASE.fullmatch(line), _ACT.fullmatch(line)
        if head:
            case, issue_type, customer = int(head[1]), head[2], int(head[3] or head[1])
        elif act:
            yield Act(clock(act[1], bool(act[2])), case, issue_type, customer, act[3])
        else:
            raise ValueError(f"not a line of a story: {line}")
