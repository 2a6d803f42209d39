"""Mail of ours that came back, and what only resembles it."""

from __future__ import annotations

import pytest

from carestation.mail.message import Bounce, Origin, ParsedMessage
from carestation.mail.read_message import read_message

from .corpus import needs_corpus, raw
from .letters import letter, multipart, read


def report(
    status: str, *more: str, kind: str = "delivery-status", original: str = "message/rfc822"
) -> ParsedMessage:
    body_type, body = multipart(
        "Content-Type: text/plain\r\n\r\nYour message could not be delivered.",
        f"Content-Type: message/{kind}\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n{status}",
        f"Content-Type: {original}\r\n\r\nMessage-ID: <ours@desk.example>\r\nSubject: Kettle\r\n\r\nHello",
        *more,
        subtype=f"report; report-type={kind}",
    )
    return read(body_type, body=body, sender="MAILER-DAEMON@mx.example")


FAILED = (
    "Final-Recipient: rfc822; bo@example.net\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    "Diagnostic-Code: smtp; 550 5.1.1 no such\r\n user"
)


@pytest.mark.parametrize("original", ["message/rfc822", "text/rfc822-headers"])
def test_a_report_of_failure(original: str) -> None:
    message = report(FAILED, original=original)
    assert message.bounce == Bounce(
        recipient="bo@example.net",
        recipients=("bo@example.net",),
        original_message_id="<ours@desk.example>",
        hard=True,
        status="5.1.1",
        diagnostic="smtp; 550 5.1.1 no such user",
    )
    assert message.origin is Origin.BOUNCE


@pytest.mark.parametrize(
    ("action", "status", "hard"),
    [("failed", "4.4.7", False), ("delayed", "4.4.1", False), ("failed", "5.2.2", True)],
)
def test_how_final_it_is(action: str, status: str, hard: bool) -> None:
    bounce = report(f"Final-Recipient: rfc822; bo@example.net\r\nAction: {action}\r\nStatus: {status}").bounce
    assert bounce is not None
    assert bounce.hard is hard


@pytest.mark.parametrize(
    "status",
    [
        "Action: delivered\r\nStatus: 2.0.0",
        "Action: relayed",
        "Action: expanded",
        "Action: unclear\r\nStatus: 2.1.5",
    ],
)
def test_a_report_of_success_is_no_bounce(status: str) -> None:
    message = report(f"Final-Recipient: rfc822; bo@example.net\r\n{status}")
    assert message.bounce is None
    assert not message.from_person


def test_only_the_recipients_that_failed_are_named() -> None:
    ok = "Final-Recipient: rfc822; cy@example.net\r\nAction: delivered"
    bounce = report(f"{ok}\r\n\r\n{FAILED}\r\n\r\n{FAILED.replace('bo@', 'di@')}").bounce
    assert bounce is not None
    assert bounce.recipients == ("bo@example.net", "di@example.net")


def test_an_abuse_report_is_no_bounce() -> None:
    message = report("Feedback-Type: abuse\r\nOriginal-Rcpt-To: bo@example.net", kind="feedback-report")
    assert message.bounce is None
    assert message.origin is not Origin.PERSON


def test_a_customer_who_forwards_a_bounce_is_a_customer() -> None:
    inner_kind, inner = multipart(
        f"Content-Type: message/delivery-status\r\n\r\n{FAILED}", subtype="report", boundary="in"
    )
    attached = letter(
        inner_kind, "Subject: Undelivered", body=inner, sender="MAILER-DAEMON@mx.example"
    ).decode()
    kind, body = multipart(
        "Content-Type: text/plain\r\n\r\nWhy?", f"Content-Type: message/rfc822\r\n\r\n{attached}"
    )
    message = read(kind, body=body)
    assert message.bounce is None
    assert message.from_person


@pytest.mark.parametrize(
    ("subject", "sender", "body", "recipient", "hard"),
    [
        (
            "failure notice",
            "MAILER-DAEMON@mx.example",
            "<bo@example.net>:\n550 5.1.1 no such user",
            "bo@example.net",
            True,
        ),
        (
            "Undeliverable: Kettle",
            "postmaster@mx.example",
            "To: <bo@example.net>\n421 4.3.2 busy",
            "bo@example.net",
            False,
        ),
        (
            "Unzustellbar: Kessel",
            "Mailer-Daemon@mx.example",
            "<bo@example.net> unbekannt",
            "bo@example.net",
            True,
        ),
    ],
)
def test_reports_in_prose(subject: str, sender: str, body: str, recipient: str, hard: bool) -> None:
    bounce = read(
        f"Subject: {subject}", body=f"{body}\nMessage-ID: <ours@desk.example>\n", sender=sender
    ).bounce
    assert bounce is not None
    assert (bounce.recipient, bounce.hard, bounce.original_message_id) == (
        recipient,
        hard,
        "<ours@desk.example>",
    )


def test_a_person_who_writes_of_undelivered_parcels() -> None:
    message = read("Subject: Undelivered parcel", body="Ask <bo@example.net>: 550 pieces are missing.")
    assert message.bounce is None
    assert message.from_person


@needs_corpus
@pytest.mark.parametrize(
    ("name", "recipient", "hard"),
    [
        ("imap_tools/072.eml", "bbbbvhvbbvkjbhfbvbvjhb@gmail.com", True),
        ("imap_tools/074.eml", "u@ci.com", True),
        ("imap_tools/075.eml", "fraser@oooooooo.com.au", False),
    ],
)
def test_real_bounces(name: str, recipient: str, hard: bool) -> None:
    bounce = read_message(raw(name)).bounce
    assert bounce is not None
    assert (bounce.recipient, bounce.hard) == (recipient, hard)
