"""An SOP as the desk keeps it: its versions, its draft, and when it should be looked over."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.instants import Instant, from_datetime, to_datetime
from carestation.sops.sop import Sop


class SopEventKind(StrEnum):
    """What is noted on an SOP as a whole, whatever its version."""

    RETIRED = "retired"
    BROUGHT_BACK = "brought_back"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class SopVersion:
    """A published version; it never changes. `withdrawn`: publishing it was undone, and it is not in force."""

    number: int
    sop: Sop
    published_at: Instant
    author: str
    note: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class SopDraft:
    """What the owner is working on; there is one for each SOP. It may be faulty: publishing checks it."""

    sop: Sop
    author: str
    saved_at: Instant


@dataclass(frozen=True, slots=True)
class DeskSop:
    """One SOP of this desk. `current` is in force; while retired it is only the one that would be."""

    key: str
    current: SopVersion | None
    draft: SopDraft | None = None
    retired_at: Instant | None = None
    reviewed_at: Instant | None = None

    @property
    def shown(self) -> Sop:
        """The SOP that a list names: the version in force, else the draft."""
        if self.current is not None:
            return self.current.sop
        assert self.draft is not None  # there is one of the two
        return self.draft.sop

    @property
    def in_force(self) -> bool:
        """Whether a new case can get it."""
        return self.current is not None and self.retired_at is None

    @property
    def review_due(self) -> Instant | None:
        """When it should be looked over: so many months after it was published or last looked over."""
        if self.current is None or self.retired_at is not None:
            return None
        from dateutil.relativedelta import relativedelta

        since = max(self.current.published_at, self.reviewed_at or self.current.published_at)
        return from_datetime(to_datetime(since) + relativedelta(months=self.current.sop.review_months))

    def is_review_due(self, now: Instant) -> bool:
        """Whether that day has come."""
        due = self.review_due
        return due is not None and due <= now
