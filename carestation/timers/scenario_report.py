"""What a replayed scenario is told as: JSON for programs, a table and the reasons for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from carestation.instants import MINUTE, Instant, to_datetime
from carestation.timers.explain import amount, name, standing, when, why
from carestation.timers.ledger import ledger
from carestation.timers.timer import TimerInstance

_HEADINGS = ("Timer", "State", "Started", "Due", "Met", "Used", "Target")


def as_json(timers: Sequence[TimerInstance]) -> dict[str, Any]:
    """`{"timers": […]}`: instants in ISO 8601, UTC; minutes exact, with a fraction where there is one (R8)."""
    return {"timers": [_timer(timer) for timer in timers]}


def as_text(timers: Sequence[TimerInstance]) -> Iterator[str]:
    """Lines: a table of the timers, then for each what was counted and what was not, and why."""
    if not timers:
        yield "No timer: no target applies, or nobody has to be answered."
        return
    yield from _table([_HEADINGS, *(_row(timer) for timer in timers)])
    for timer in timers:
        yield ""
        yield f"{name(timer)}: why?"
        yield from (f"  {line}" for line in why(timer) or ["nothing has passed yet"])


def _timer(timer: TimerInstance) -> dict[str, Any]:
    return {
        "metric": timer.metric,
        "cycle": timer.cycle,
        "state": timer.state,
        "started": _iso(timer.started_at),
        "due": _iso(timer.due_at),
        "met_at": _iso(timer.met_at),
        "used_minutes": _minutes(timer.used_ms),
        "left_minutes": _minutes(timer.left_ms),
        "paused": timer.paused,
        "ledger": [[_iso(start), _iso(end), reason] for start, end, reason in ledger(timer)],
    }


def _iso(instant: Instant | None) -> str | None:
    return None if instant is None else to_datetime(instant).isoformat().replace("+00:00", "Z")


def _minutes(ms: int) -> float:
    return ms / MINUTE if ms % MINUTE else ms // MINUTE


def _row(timer: TimerInstance) -> tuple[str, ...]:
    moments = (when(timer, at) for at in (timer.started_at, timer.due_at, timer.met_at))
    return (name(timer), standing(timer), *moments, amount(timer.used_ms), amount(timer.target_ms))


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
