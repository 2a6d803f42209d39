"""What a search finds: customers by any part of their name or address, cases by number and by words."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.customers.customer import CustomerRow
from carestation.identity import CaseId
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class CaseHit:
    """A case whose number, subject or messages hold the words; `snippet` marks them with ‹ and ›."""

    case_id: CaseId
    number: int
    customer_name: str
    subject: str
    snippet: str
    at: Instant
    ended: bool


@dataclass(frozen=True, slots=True)
class Hits:
    """All that was found, newest first; `more` says that there are further ones."""

    cases: tuple[CaseHit, ...] = ()
    customers: tuple[CustomerRow, ...] = ()
    more: bool = False
