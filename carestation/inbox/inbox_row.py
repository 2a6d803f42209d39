"""A row of the inbox: everything that its two lines show, ready to paint."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Channel, Priority, Status
from carestation.identity import CaseId, CustomerId, RepresentativeId
from carestation.inbox.case_filter import EVERY_CASE, CaseFilter
from carestation.instants import FAR_FUTURE, Instant


@dataclass(slots=True)
class InboxRow:
    """One case in the inbox. Slotted and not frozen: thousands are made for a page, and none is ever changed.

    `urgent_at` is the earliest running due time or follow-up (FAR_FUTURE: nothing runs), `urgent_by` what it
    is (`first_response`, `next_response`, `resolution`, `follow_up`, `promise`, `paused` or empty),
    `urgent_from` when that began; `left_ms` the business time left while paused.
    `rank` is the key of the inbox's order (`ranking`); until `skipped_until` the case rests (0: it does not).
    """

    case_id: CaseId
    number: int
    customer_id: CustomerId
    customer_name: str
    subject: str
    issue_type: str
    channel: Channel
    status: Status
    priority: Priority
    urgent_at: Instant
    urgent_by: str
    urgent_from: Instant
    left_ms: int
    waiting_since: Instant
    steps_done: int
    steps_total: int
    follow_up_at: Instant
    representative_id: RepresentativeId | None
    rank: Instant = FAR_FUTURE
    skipped_until: Instant = Instant(0)


@dataclass(frozen=True, slots=True)
class InboxQuery:
    """Which cases: of one representative, of nobody (`unassigned`), or of the whole team; of those what is `wanted`.

    `after`, the rank and the case of the last row, continues a page.
    """

    representative_id: RepresentativeId | None = None
    unassigned: bool = False
    wanted: CaseFilter = EVERY_CASE
    limit: int = 200
    after: tuple[Instant, CaseId] | None = None


@dataclass(frozen=True, slots=True)
class InboxPage:
    """Rows, most important first, and the number of open cases behind them."""

    rows: tuple[InboxRow, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Counts:
    """The quiet badges of the rail, for one representative."""

    open_cases: int
    late: int
    due_follow_ups: int
    unassigned: int
    kept_aside: int
    next_due_at: Instant | None
