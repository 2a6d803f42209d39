"""Somebody types into the search field. Anything may be half a word, a number, a name in any script, or rubbish."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.cases.interaction import Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.contact_point import email_point, phone_point
from carestation.customers.customer import NewCustomer
from carestation.search.hits import Hits
from tests.desks import OpenDesk


@pytest.fixture
def filled(at_desk: OpenDesk) -> OpenDesk:
    points = [email_point("zoe@example.net"), phone_point("030 123456", "DE")]
    people = (
        (NewCustomer("Zoë Müller", tuple(filter(None, points))), "The kettle leaks at the lid"),
        (NewCustomer("北川 美咲"), "Gift wrapping for 30 pieces"),
        (NewCustomer("O'Connor & Sons"), "Pick-up of twelve chairs; étagère too"),
    )
    for customer, text in people:
        at_desk.desk.do(LogContact(Kind.CALL, text, customer))
    return at_desk


def _search(desk: OpenDesk, words: str) -> Hits:
    return desk.desk.ask(lambda read: read.search(words))


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("kettle", 1001),
        ("KETT", 1001),
        ("leaks lid", 1001),
        ('"kettle leaks"', 1001),
        ("cs-1002", 1002),
        ("1003", 1003),
        ("etagere", 1003),
        ("étag", 1003),
    ],
)
def test_cases_are_found_by_words_and_numbers(filled: OpenDesk, typed: str, number: int) -> None:
    assert [hit.number for hit in _search(filled, typed).cases] == [number]


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("zoe", "Zoë Müller"),
        ("ülle", "Zoë Müller"),
        ("zoe@ex", "Zoë Müller"),
        ("123456", "Zoë Müller"),
        ("connor", "O'Connor & Sons"),
        ("北川", "北川 美咲"),
    ],
)
def test_customers_are_found_by_any_part(filled: OpenDesk, typed: str, name: str) -> None:
    assert [row.name for row in _search(filled, typed).customers] == [name]


def test_a_phrase_in_another_order_is_not_found(filled: OpenDesk) -> None:
    assert not _search(filled, '"leaks kettle"').cases


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(words=st.text(max_size=40))
def test_no_text_breaks_the_search(filled: OpenDesk, words: str) -> None:
    assert isinstance(_search(filled, words), Hits)


def test_a_changed_name_is_found_and_the_old_one_is_not(filled: OpenDesk) -> None:
    from dataclasses import replace

    from carestation.customers.change_customer import ChangeCustomer

    before = filled.desk.ask(lambda read: read.customer(read.search("connor").customers[0].id))
    filled.desk.do(ChangeCustomer(before, replace(before, name="Brennan Ltd")))
    assert _search(filled, "brenn").customers
    assert not _search(filled, "connor").customers
