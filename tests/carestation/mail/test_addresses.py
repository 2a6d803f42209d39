"""Who sent a mail: every shape of an address, and no disguise."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.mail.addresses import Address, parse_addresses, sender_of
from carestation.mail.headers import split_head


@pytest.mark.parametrize(
    ("header", "name", "email"),
    [
        ("ana@example.com", "", "ana@example.com"),
        ("<ana@example.com>", "", "ana@example.com"),
        ("Ana Ruiz <ana@example.com>", "Ana Ruiz", "ana@example.com"),
        ('"Ruiz, Ana" <ana@example.com>', "Ruiz, Ana", "ana@example.com"),
        ('"Ana \\"A.\\" Ruiz" <ana@example.com>', 'Ana "A." Ruiz', "ana@example.com"),
        ("Ana R. Ruiz <ana@example.com>", "Ana R. Ruiz", "ana@example.com"),
        ("ana@example.com (Ana Ruiz)", "Ana Ruiz", "ana@example.com"),
        ("Ana (from (the) shop) <ana@example.com>", "Ana", "ana@example.com"),
        ("Ana ana@example.com", "Ana", "ana@example.com"),
        ("'Ana' <ana@example.com>", "Ana", "ana@example.com"),
        ("=?utf-8?Q?Ana_Mu=C3=B1oz?= <ana@example.com>", "Ana Muñoz", "ana@example.com"),
        ('"=?utf-8?Q?Mu=C3=B1oz=2C_Ana?=" <ana@example.com>', "Muñoz, Ana", "ana@example.com"),
        ("=?utf-8?Q?Muñoz,_Ana?= <ana@example.com>", "Muñoz, Ana", "ana@example.com"),
        ("Ana Muñoz<ana@example.com>", "Ana Muñoz", "ana@example.com"),
        ("Ana <mailto:ana@example.com>", "Ana", "ana@example.com"),
        ("Ana < ana @ example . com >", "Ana", "ana@example.com"),
        ("Ana <@relay.example,@b.example:ana@example.com>", "Ana", "ana@example.com"),
        ("Ana <ana@example.com", "Ana", "ana@example.com"),
        ('Ana" <ana@example.com>', "Ana", "ana@example.com"),
        ("Ana (open <ana@example.com>", "Ana open", "ana@example.com"),
        ("Ana <ana(comment)@example.com>", "Ana", "ana@example.com"),
        ("äna@exämple.com", "", "äna@exämple.com"),
        ("Ana <ana@[192.0.2.1]>", "Ana", "ana@[192.0.2.1]"),
        ("Ana O'Neil <o'neil+desk@example.com>", "Ana O'Neil", "o'neil+desk@example.com"),
        ("Ana\r\n Ruiz <ana@example.com>", "Ana Ruiz", "ana@example.com"),
    ],
)
def test_one_address(header: str, name: str, email: str) -> None:
    assert parse_addresses(header) == (Address(name, email),)


@pytest.mark.parametrize(
    ("header", "emails"),
    [
        ("a@b.c, D <d@e.f>; g@h.i", ["a@b.c", "d@e.f", "g@h.i"]),
        ("Team: A <a@b.c>, d@e.f; , g@h.i", ["a@b.c", "d@e.f", "g@h.i"]),
        ("undisclosed-recipients:;", []),
        ("", []),
        ("Ana", []),
        ("<>", []),
        ('"ceo@bank.example" <nobody>', []),
        (",,, ;; a@b.c ,", ["a@b.c"]),
    ],
)
def test_lists(header: str, emails: list[str]) -> None:
    assert [address.email for address in parse_addresses(header)] == emails


@pytest.mark.parametrize(
    "header",
    [
        "=?utf-8?b?cG90dXNAd2hpdGVob3VzZS5nb3Y=?==?utf-8?Q?=00?=@attacker.example",
        "=?utf-8?Q?potus=40whitehouse.gov=0A=00?= <=?utf-8?Q?potus=40whitehouse.gov?=@attacker.example>",
        "=?utf-8?Q?attacker?Q?owner?=@attacker.example",
        '"potus@whitehouse.gov" <x@attacker.example>',
        "=?utf-8?Q?potus=40whitehouse.gov_=3Cpotus=40whitehouse.gov=3E?= <x@attacker.example>",
    ],
)
def test_no_disguise_becomes_another_address(header: str) -> None:
    emails = [address.email for address in parse_addresses(header)]
    assert emails
    assert all(email.endswith("@attacker.example") for email in emails)


@pytest.mark.parametrize(
    ("head", "sender"),
    [
        ("From: Ana <ana@example.com>\nSender: s@example.com", Address("Ana", "ana@example.com")),
        ("From: Ana\nSender: s@example.com", Address("Ana", "s@example.com")),
        ("From: \nReply-To: r@example.com\nReturn-Path: <b@example.com>", Address("", "r@example.com")),
        ("Subject: x\nReturn-Path: <b@example.com>", Address("", "b@example.com")),
        ("From: =?utf-8?Q?Ana_=3Cana=40example.com=3E?=", Address("Ana", "ana@example.com")),
        ("From: Ana", Address("Ana", "")),
        ("Subject: x", Address("", "")),
        ("From: first@example.com\nFrom: second@example.com", Address("", "first@example.com")),
    ],
)
def test_the_sender(head: str, sender: Address) -> None:
    assert sender_of(split_head(head.encode() + b"\n\n")[0]) == sender


local = st.from_regex(r"[a-z0-9]([a-z0-9._+-]{0,10}[a-z0-9])?", fullmatch=True)
email = st.builds(
    lambda user, host: f"{user}@{host}.example", local, st.from_regex(r"[a-z0-9]{1,8}", fullmatch=True)
)
name = st.from_regex(r"[A-Za-zÄÖÜäöüß]{1,8}( [A-Za-z]{1,8}){0,2}", fullmatch=True)


@given(st.lists(st.tuples(name, email), max_size=5))
def test_what_is_written_is_read(people: list[tuple[str, str]]) -> None:
    header = ", ".join(f'"{name}" <{email}>' for name, email in people)
    assert parse_addresses(header) == tuple(Address(name, email) for name, email in people)
