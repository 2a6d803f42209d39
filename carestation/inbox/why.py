"""Why a case is the next one: the facts behind the one sentence that says it."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Direction, Interaction
from carestation.cases.reckon import waiting_since
from carestation.identity import RepresentativeId
from carestation.inbox.urgent import Urgent, urgent
from carestation.instants import DAY, Instant

WEEK = 7 * DAY


@dataclass(frozen=True, slots=True)
class Why:
    """What is due, whose the case is and how it stands; since when the customer waits (0: they do not).

    `contacts` is how often the customer was in touch about it in the seven days before.
    """

    urgent: Urgent
    status: Status
    waiting_since: Instant
    contacts: int
    representative_id: RepresentativeId | None


def why_next(page: CasePage) -> Why:
    """The facts of a case, as its page was read."""
    spoken = [entry for entry in page.timeline if isinstance(entry, Interaction)]
    since = waiting_since(spoken)
    contacts = sum(_from_customer(entry) and entry.at > page.read_at - WEEK for entry in spoken)
    due = urgent(page.timers, page.follow_ups, since)
    return Why(due, page.case.status, since, contacts, page.case.representative_id)


def _from_customer(entry: Interaction) -> bool:
    return entry.direction is Direction.IN and not entry.is_machine
