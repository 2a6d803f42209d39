"""A case as it is on record: all that its timers are replayed from, and none of its words but the subject."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Case
from carestation.cases.case_store import Contact
from carestation.cases.event import CaseEvent
from carestation.settings.hours import Calendars


@dataclass(frozen=True, slots=True)
class RecordedCase:
    """A case as it stands, its history and contacts in order of time, and the calendars that it was timed by.

    `tags` are its customer's, for the rules that ask for one.
    """

    case: Case
    history: tuple[CaseEvent, ...]
    contacts: tuple[Contact, ...]
    calendars: Calendars
    customer_name: str = ""
    tags: tuple[str, ...] = ()
