"""Which case a mail continues."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from carestation.identity import CaseId
from carestation.mail.message_ids import case_uid_of, new_message_id
from carestation.mail.thread_matching import MatchedBy, ThreadMatch, candidate_ids, case_numbers, find_case

from .letters import multipart, read

UID = bytes(range(16))
OURS = new_message_id(UID, "desk.example")


@dataclass
class Desk:
    """A desk with few cases, as a store would answer."""

    ids: dict[str, int] = field(default_factory=dict)
    people: dict[int, set[str]] = field(default_factory=dict)

    def case_of_message_id(self, message_id: str) -> CaseId | None:
        return CaseId(self.ids[message_id]) if message_id in self.ids else None

    def case_of_number(self, number: int) -> CaseId | None:
        return CaseId(number) if number in self.people else None

    def is_participant(self, case: CaseId, email: str) -> bool:
        return email in self.people[case]


def test_what_it_answers_goes_before_the_number_and_ours_before_theirs() -> None:
    desk = Desk({OURS: 1, "<theirs@x>": 2}, {3: {"ana@example.com"}})
    message = read(f"References: {OURS} <theirs@x>", "In-Reply-To: <theirs@x>", "Subject: Re: Kettle [CS-3]")
    assert find_case(message, desk) == ThreadMatch(CaseId(1), MatchedBy.OWN_MESSAGE_ID)
    message = read("In-Reply-To: <theirs@x>", "Subject: Re: Kettle [CS-3]")
    assert find_case(message, desk) == ThreadMatch(CaseId(2), MatchedBy.KNOWN_MESSAGE_ID)
    assert find_case(read("Subject: Re: Kettle [CS-3]"), desk) == ThreadMatch(CaseId(3), MatchedBy.NUMBER)


def test_the_newest_reference_counts_first() -> None:
    desk = Desk({"<old@x>": 1, "<new@x>": 2})
    match = find_case(read("References: <old@x> <unknown@x> <new@x>"), desk)
    assert match is not None
    assert match.case_id == 2


def test_a_stranger_who_guesses_a_number_opens_a_new_case() -> None:
    desk = Desk(people={3: {"ana@example.com"}})
    assert find_case(read("Subject: Hi [CS-3]", sender="eve@example.net"), desk) is None
    assert find_case(read("Subject: Hi [CS-3]", sender="ANA@Example.com"), desk) is not None
    assert find_case(read("Subject: Hi [CS-4]"), desk) is None


def test_a_bounce_joins_the_mail_that_bounced() -> None:
    status = "Final-Recipient: rfc822; ana@example.com\r\nAction: failed"
    kind, body = multipart(
        f"Content-Type: message/delivery-status\r\n\r\n{status}",
        f"Content-Type: message/rfc822\r\n\r\nMessage-ID: {OURS}\r\n\r\nx",
        subtype="report",
    )
    message = read(kind, body=body, sender="mailer-daemon@mx.example")
    assert candidate_ids(message) == (OURS,)
    assert find_case(message, Desk({OURS: 1})) == ThreadMatch(CaseId(1), MatchedBy.OWN_MESSAGE_ID)


@pytest.mark.parametrize(
    ("subject", "numbers"),
    [
        ("Re: Kettle [CS-1042]", (1042,)),
        ("AW: [cs-7] Kettle [ CS-8 ]", (7, 8)),
        ("CS-1042", ()),
        ("[CS-1042x] [CS-] [XCS-1]", ()),
        ("[CS-12345678901234567890]", ()),
    ],
)
def test_numbers_in_subjects(subject: str, numbers: tuple[int, ...]) -> None:
    assert case_numbers(subject) == numbers


def test_our_ids_are_ours_differ_and_survive_a_wrong_domain() -> None:
    assert case_uid_of(OURS) == UID
    assert new_message_id(UID) != new_message_id(UID)
    assert new_message_id(UID, "bad domain>\r\n").endswith("@carestation.invalid>")
    assert case_uid_of("<cs.zz.yy@desk.example>") is None
    assert case_uid_of("<theirs@x>") is None
    assert read(f"In-Reply-To: {OURS}").in_reply_to == OURS
