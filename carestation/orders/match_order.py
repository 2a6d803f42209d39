"""Whose order it is: found by e-mail, phone, number or name, in this order, and never guessed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Protocol

from carestation.customers.contact_point import (
    ContactKind,
    ContactPoint,
    email_point,
    handle_point,
    phone_point,
)
from carestation.identity import CustomerId
from carestation.orders.order import Order


class Known(Protocol):
    """Who is known at the desk."""

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        """The customer with this contact point."""
        ...


Names = Mapping[str, tuple[CustomerId, ...]]
"""Who bears a name: the name as `folded` makes it."""


def match_order(order: Order, known: Known, names: Names, country: str) -> Order:
    """The order with its customer, or with the reason why it has none."""
    for point in _points(order, country):
        if (customer := known.find(point.kind, point.normal)) is not None:
            return replace(order, customer_id=customer, reason="")
    namesakes = names.get(folded(order.name), ()) if order.name else ()
    if len(namesakes) == 1:
        return replace(order, customer_id=namesakes[0], reason="")
    return replace(order, customer_id=None, reason=_reason(order, len(namesakes)))


def folded(name: str) -> str:
    """A name as it is compared: in small letters, with single blanks."""
    return " ".join(name.casefold().split())


def _points(order: Order, country: str) -> list[ContactPoint]:
    found = (
        email_point(order.email) if order.email else None,
        phone_point(order.phone, country) if order.phone else None,
        handle_point(order.customer_number) if order.customer_number else None,
    )
    return [point for point in found if point is not None]


def _reason(order: Order, namesakes: int) -> str:
    if namesakes > 1:
        return f"{namesakes} customers are called {order.name}."
    tried = [order.email, order.phone, order.customer_number, order.name]
    return f"No customer with {' or '.join(text for text in tried if text)}."
