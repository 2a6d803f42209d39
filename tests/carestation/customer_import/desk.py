"""A desk with customers in memory, as far as an import asks for them."""

from __future__ import annotations

from carestation.customers.contact_point import ContactKind, ContactPoint, email_point, phone_point
from carestation.customers.customer import Customer
from carestation.identity import CustomerId, RepresentativeId
from carestation.instants import Instant


class Desk:
    """The first customer with a contact point is the one that is found by it."""

    def __init__(self, *customers: Customer) -> None:
        self._customers = {customer.id: customer for customer in customers}
        self._found = {(p.kind, p.normal): c.id for c in reversed(customers) for p in c.contact_points}

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        return self._found.get((kind, normal))

    def customer(self, customer: CustomerId) -> Customer:
        return self._customers[customer]


def points(*texts: str) -> tuple[ContactPoint, ...]:
    """E-mail addresses and German phone numbers."""
    found = (email_point(text) or phone_point(text, "DE") for text in texts)
    return tuple(point for point in found if point)


def known(
    number: int,
    name: str,
    *contact: str,
    company: str = "",
    tags: tuple[str, ...] = (),
    notes: str = "",
    owner: int = 0,
) -> Customer:
    """A customer of the desk."""
    return Customer(
        id=CustomerId(number),
        uid=b"",
        name=name,
        company=company,
        notes=notes,
        tags=tags,
        language="",
        representative_id=RepresentativeId(owner) if owner else None,
        contact_points=points(*contact),
        created_at=Instant(0),
        version=1,
    )
