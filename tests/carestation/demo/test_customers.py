"""Invented customers: whoever writes to them or rings them disturbs nobody."""

from __future__ import annotations

from itertools import islice

import pytest

from carestation.customers.contact_point import ContactKind, phone_point
from carestation.demo.chance import Chance
from carestation.demo.customers import Customers, latin, phone_numbers
from carestation.instants import Instant


def test_numbers_are_each_once_and_in_the_form_in_which_they_are_found_again() -> None:
    points = list(islice(phone_numbers(), 3_000))
    assert len({point.normal for point in points}) == len(points)
    for point in points[::50]:
        assert phone_point(point.value, "DE") == point


def test_addresses_are_each_once_and_reserved() -> None:
    customers = Customers(Chance(1))
    people = [customers.somebody_new(Instant(1)) for _ in range(2_000)]
    assert len({person.email for person in people}) == len(people)
    assert all(person.email.rpartition("@")[2] in _RESERVED for person in people)
    kinds = {point.kind for person in people for point in person.points}
    assert kinds == set(ContactKind)


_RESERVED = {"example.net", "example.org", "example.com"}


@pytest.mark.parametrize(
    ("name", "address"),
    [
        ("Łukasz Żak", "lukasz.zak"),
        ("Søren Nygård", "soren.nygard"),
        ("Zur Linde", "zur.linde"),
        ("Weißenborn", "weissenborn"),
        ("O'Brien", "o.brien"),
    ],
)
def test_a_name_becomes_an_address(name: str, address: str) -> None:
    assert latin(name) == address
