"""The evidence of a desk's own SOPs, of the last twelve months or since a day."""

from __future__ import annotations

from datetime import date, datetime, time
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from carestation.errors import BadInput
from carestation.evidence.evidence import SopEvidence
from carestation.evidence.gather import gather
from carestation.instants import DAY, Instant, from_datetime
from carestation.settings.catalogue import ZONE

if TYPE_CHECKING:
    from carestation.reader import Reader

USUAL_SPAN = 365 * DAY
"""Milliseconds: SOPs are looked over once a year."""


def first_day(typed: str) -> date:
    """The day that somebody typed. BadInput where it is none."""
    try:
        return date.fromisoformat(typed)
    except ValueError as error:
        raise BadInput(f"“{typed}” is no day.", remedy="Write it as year-month-day: 2026-01-31.") from error


def evidence_of(
    read: Reader, now: Instant, since: date | None = None, key: str = ""
) -> tuple[SopEvidence, ...]:
    """Of the runs begun since a day in the business's time zone; of one SOP, or of all for an empty key."""
    begin = Instant(now - USUAL_SPAN)
    if since is not None:
        begin = from_datetime(datetime.combine(since, time(), ZoneInfo(read.setting(ZONE))))
    return gather(read.settled_runs(begin, now, key))
