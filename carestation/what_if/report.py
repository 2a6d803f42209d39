"""What would have been met, told: JSON for programs, a table for people."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from carestation.cases.case import case_name
from carestation.instants import MINUTE
from carestation.timers.targets import Metric
from carestation.what_if.attainment import Attainment, Cell, Share, Turn
from carestation.what_if.days import Days

_HEADINGS = (
    "Issue type",
    "Target",
    "n then",
    "Met then",
    "n now",
    "Met now",
    "Newly late",
    "No longer late",
)
_METRICS = {
    Metric.FIRST_RESPONSE: "First response",
    Metric.NEXT_RESPONSE: "Next response",
    Metric.RESOLUTION: "Resolution",
}
Titles = Callable[[str], str]


def as_json(counted: Attainment, days: Days) -> dict[str, Any]:
    """`issue_type` is null for all together; times are minutes of business time, exact (R8)."""
    return {
        "since": days.since.isoformat(),
        "until": days.until and days.until.isoformat(),
        "cases": counted.cases,
        "attainment": [_cell(issue_type, metric, cell) for issue_type, metric, cell in _cells(counted)],
    }


def as_text(counted: Attainment, days: Days, title: Titles) -> Iterator[str]:
    """Lines: how many cases, then a table. Where there is nothing to compare, a sentence says so."""
    if not counted.cases:
        yield f"No case was opened {days.name}: there is nothing to replay."
        return
    if not counted.cells:
        yield f"{_cases(counted.cases)} opened {days.name}, but no target was due in any: nothing to compare."
        return
    yield f"{_cases(counted.cases)} opened {days.name}, then with the targets and hours of their time, now with yours."
    yield ""
    rows = [_row(title(key) if key else "All", metric, cell) for key, metric, cell in _cells(counted)]
    yield from _table([_HEADINGS, *rows])


def _cases(count: int) -> str:
    return "1 case was" if count == 1 else f"{count:,} cases were"


def _cells(counted: Attainment) -> Iterator[tuple[str | None, Metric, Cell]]:
    for metric, cell in counted.of_all():
        yield None, metric, cell
    for issue_type in counted.issue_types():
        for metric, cell in counted.of(issue_type):
            yield issue_type, metric, cell


def _cell(issue_type: str | None, metric: Metric, cell: Cell) -> dict[str, Any]:
    return {
        "issue_type": issue_type,
        "metric": metric,
        "then": _share(cell.then),
        "now": _share(cell.now),
        "newly_late": cell.newly_late,
        "no_longer_late": cell.no_longer_late,
        "cases": [_turn(turn) for turn in cell.turns] if issue_type is not None else [],
    }


def _share(share: Share) -> dict[str, Any]:
    percent = None if share.percent is None else round(share.percent, 1)
    return {"n": share.n, "within": share.within, "percent": percent}


def _turn(turn: Turn) -> dict[str, Any]:
    return {
        "case": case_name(turn.number),
        "late": turn.late,
        "used_minutes_then": _minutes(turn.used_then),
        "target_minutes_then": _minutes(turn.target_then),
        "used_minutes_now": _minutes(turn.used_now),
        "target_minutes_now": _minutes(turn.target_now),
    }


def _minutes(ms: int | None) -> float | None:
    if ms is None:
        return None
    return ms / MINUTE if ms % MINUTE else ms // MINUTE


def _row(title: str, metric: Metric, cell: Cell) -> tuple[str, ...]:
    shares = [text for share in (cell.then, cell.now) for text in (f"{share.n:,}", _percent(share))]
    return (title, _METRICS[metric], *shares, f"{cell.newly_late:,}", f"{cell.no_longer_late:,}")


def _percent(share: Share) -> str:
    return "–" if share.percent is None else f"{share.percent:.0f} %"


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Words begin at the left of their columns, numbers end at the right."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (
            cell.ljust(width) if place < 2 else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()
