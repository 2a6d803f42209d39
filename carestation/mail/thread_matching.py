"""Which case a mail belongs to (`domain.md`, Mail 4): what it answers, then the number in its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from carestation.identity import CaseId
from carestation.mail.message import ParsedMessage
from carestation.mail.message_ids import case_uid_of

_NUMBER = re.compile(r"\[\s*CS-(\d{1,9})\s*\]", re.IGNORECASE)


class MatchedBy(StrEnum):
    """What joined a mail to its case."""

    OWN_MESSAGE_ID = "answers a message of ours"
    KNOWN_MESSAGE_ID = "answers a message on the case"
    NUMBER = "has the case number in its subject"


@dataclass(frozen=True, slots=True)
class ThreadMatch:
    """The case, and why it is this one."""

    case_id: CaseId
    matched_by: MatchedBy


class KnownThreads(Protocol):
    """What must be looked up; each answer is given through merges."""

    def case_of_message_id(self, message_id: str) -> CaseId | None:
        """The case that this Message-ID belongs to, be it of a mail received, sent, or only referred to."""
        ...

    def case_of_number(self, number: int) -> CaseId | None:
        """The case called CS-<number>."""
        ...

    def is_participant(self, case: CaseId, email: str) -> bool:
        """Whether this address has written or received a mail on the case, or is its customer's; casefolded."""
        ...


def find_case(message: ParsedMessage, known: KnownThreads) -> ThreadMatch | None:
    """The case that the mail continues; None for a new matter.

    A number alone is easily guessed, so it counts only from somebody who is on the case already.
    """
    for message_id in candidate_ids(message):
        case = known.case_of_message_id(message_id)
        if case is not None:
            own = case_uid_of(message_id) is not None
            return ThreadMatch(case, MatchedBy.OWN_MESSAGE_ID if own else MatchedBy.KNOWN_MESSAGE_ID)
    for number in case_numbers(message.subject):
        case = known.case_of_number(number)
        if case is not None and any(known.is_participant(case, email) for email in _senders(message)):
            return ThreadMatch(case, MatchedBy.NUMBER)
    return None


def candidate_ids(message: ParsedMessage) -> tuple[str, ...]:
    """The ids that the mail refers to, each once: ours first, then the others, the newest first in both.

    A bounce belongs where the mail that bounced does.
    """
    named = [message.in_reply_to, *reversed(message.references)]
    if message.bounce:
        named.insert(0, message.bounce.original_message_id)
    ids = [message_id for message_id in named if message_id]
    return tuple(dict.fromkeys(sorted(ids, key=lambda message_id: case_uid_of(message_id) is None)))


def case_numbers(subject: str) -> tuple[int, ...]:
    """The numbers written `[CS-1042]` in a subject, in order."""
    return tuple(int(number) for number in _NUMBER.findall(subject))


def _senders(message: ParsedMessage) -> Iterator[str]:
    for email in (message.from_email, message.correspondent.email):
        if email:
            yield email.casefold()
