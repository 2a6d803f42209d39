"""Mail that machines wrote, and mail that only looks so."""

from __future__ import annotations

import pytest

from carestation.mail.message import Origin

from .letters import read


@pytest.mark.parametrize(
    ("headers", "origin", "is_automatic"),
    [
        (["Auto-Submitted: auto-replied"], Origin.AUTO_REPLY, True),
        (["Auto-Submitted: auto-replied (vacation)"], Origin.OUT_OF_OFFICE, True),
        (["Auto-Submitted: auto-replied", "Subject: Out of Office: Re: Kettle"], Origin.OUT_OF_OFFICE, True),
        (["Subject: Automatische Antwort: Abwesenheit"], Origin.OUT_OF_OFFICE, True),
        (["Subject: Réponse automatique : Kettle"], Origin.AUTO_REPLY, True),
        (["Subject: 自动回复: Kettle"], Origin.AUTO_REPLY, True),
        (["X-Autoreply: yes"], Origin.AUTO_REPLY, True),
        (["Precedence: auto_reply"], Origin.AUTO_REPLY, True),
        (
            ["X-Auto-Response-Suppress: All", "X-MS-Exchange-Inbox-Rules-Loop: a@b.c"],
            Origin.OUT_OF_OFFICE,
            True,
        ),
        (["Auto-Submitted: auto-generated"], Origin.NOTIFICATION, True),
        (["X-Loop: yes"], Origin.NOTIFICATION, True),
        (["Return-Path: <>"], Origin.NOTIFICATION, False),
        (["List-Id: <news.example.com>"], Origin.LIST, False),
        (["List-Unsubscribe: <https://example.com>"], Origin.LIST, False),
        (["Precedence: bulk"], Origin.LIST, False),
        (["Auto-Submitted: no"], Origin.PERSON, False),
        (["Auto-Submitted: auto-forwarded"], Origin.PERSON, False),
        (["X-Auto-Response-Suppress: All"], Origin.PERSON, False),
        (["X-Auto-Response-Suppress: DR, OOF, AutoReply"], Origin.PERSON, False),
        (["X-Loop: desk@example.org"], Origin.PERSON, False),
        (["Subject: Question about the automatic reply"], Origin.PERSON, False),
        (["Subject: I am out of office supplies"], Origin.PERSON, False),
        ([], Origin.PERSON, False),
    ],
)
def test_by_headers(headers: list[str], origin: Origin, is_automatic: bool) -> None:
    message = read(*headers)
    assert (message.origin, message.auto_reply) == (origin, is_automatic)
    assert message.out_of_office is (origin is Origin.OUT_OF_OFFICE)


@pytest.mark.parametrize(
    ("sender", "origin"),
    [
        ("no-reply@shop.example", Origin.NOTIFICATION),
        ("noreply+7@shop.example", Origin.NOTIFICATION),
        ("do.not.reply@shop.example", Origin.NOTIFICATION),
        ("MAILER-DAEMON@shop.example", Origin.NOTIFICATION),
        ("postmaster@shop.example", Origin.NOTIFICATION),
        ("noreen@shop.example", Origin.PERSON),
        ("formica@shop.example", Origin.PERSON),
        ("info@shop.example", Origin.PERSON),
    ],
)
def test_by_sender(sender: str, origin: Origin) -> None:
    assert read(sender=sender).origin is origin


def test_a_web_form_is_a_person_but_its_newsletter_is_not() -> None:
    form = ("Reply-To: bo@example.net", "Auto-Submitted: auto-generated")
    assert read(*form, sender="no-reply@shop.example").from_person
    assert not read(
        *form, "List-Unsubscribe: <https://x.example>", sender="no-reply@shop.example"
    ).from_person
    assert not read("Reply-To: no-reply@shop.example", sender="no-reply@shop.example").from_person
