"""A review of the policy: what there was to look at, and how it ended."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from carestation.identity import ReviewId
from carestation.instants import Instant, to_datetime
from carestation.policy.desk_policy import PolicyVersion
from carestation.settings.setting import Setting
from carestation.workshops.workshop import AgendaItem

REVIEW_DAY: Final = Setting("policy.review_day", str, "")
"""The day that the owner chose for the next review ("2027-03-01"); empty for the usual one."""


class Ending(StrEnum):
    """How a review ended; both are on record."""

    CONFIRMED = "confirmed"
    NEW_VERSION = "new_version"


@dataclass(frozen=True, slots=True)
class Review:
    """A review of one version. `evidence` is as it was gathered on the day; `ending` is None while it goes on."""

    id: ReviewId
    version: int
    opened_at: Instant
    evidence: tuple[AgendaItem, ...]
    closed_at: Instant | None = None
    closed_by: str = ""
    ending: Ending | None = None
    note: str = ""


def review_due(
    version: PolicyVersion, reviews: Iterable[Review], months: int, chosen: str, zone: ZoneInfo
) -> date:
    """The day of the next review: the chosen one, else so many months after the last look at the policy.

    A review that ended, and the publication of the version in force, both count as a look. A chosen day that is
    not after the last look is used up.
    """
    from dateutil.relativedelta import relativedelta

    last = to_datetime(last_look(version, reviews)).astimezone(zone).date()
    wanted = _day(chosen)
    if wanted is not None and wanted > last:
        return wanted
    return last + relativedelta(months=months)


def last_look(version: PolicyVersion, reviews: Iterable[Review]) -> Instant:
    """When the policy was last looked over as a whole: by publishing it, or by a review that ended."""
    return max(version.published_at, *(one.closed_at or Instant(0) for one in reviews), Instant(0))


def open_review(reviews: Iterable[Review]) -> Review | None:
    """The one that goes on."""
    return next((one for one in reviews if one.ending is None), None)


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
