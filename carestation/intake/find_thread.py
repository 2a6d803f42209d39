"""Which case a message continues, asked of the store (`domain.md`, Mail 4)."""

from __future__ import annotations

from carestation.identity import CaseId
from carestation.mail.message import ParsedMessage
from carestation.work import Work


def find_thread(work: Work, message: ParsedMessage) -> CaseId | None:
    """Its case by the Message-IDs it refers to, else by a case number with a known participant; None: a new matter."""
    raise NotImplementedError
