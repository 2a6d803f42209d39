"""The evidence of a desk's own SOPs, of the last twelve months or since a day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from carestation.errors import BadInput
from carestation.evidence.evidence import SopEvidence
from carestation.evidence.gather import gather
from carestation.instants import DAY, Instant, from_datetime
from carestation.settings.catalogue import ZONE

if TYPE_CHECKING:
    from carestation.evidence.run_fact import RunFact
    from carestation.reader import Reader
    from carestation.store_access import Progress

USUAL_SPAN = 365 * DAY
"""Milliseconds: SOPs are looked over once a year."""


_TOLD_EACH = 500


def first_day(typed: str) -> date:
    """The day that somebody typed. BadInput where it is none."""
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise BadInput(f"“{typed}” is no day.", remedy="Write it as year-month-day: 2026-01-31.") from error


def evidence_of(
    read: Reader,
    now: Instant,
    since: date | None = None,
    key: str = "",
    progress: Progress | None = None,
) -> tuple[SopEvidence, ...]:
    """Of the runs begun since a day in the business's time zone; of one SOP, or of all for an empty key."""
    begin = Instant(now - USUAL_SPAN)
    if since is not None:
        begin = from_datetime(datetime.combine(since, time(), ZoneInfo(read.setting(ZONE))))
    return gather(_told(read.settled_runs(begin, now, key), progress))


def _told(facts: Iterator[RunFact], progress: Progress | None) -> Iterator[RunFact]:
    """The facts as they are, with a word on how many after each few hundred."""
    for number, fact in enumerate(facts):
        if progress is not None and number % _TOLD_EACH == 0:
            progress("Reading runs", number, 0)
        yield fact
