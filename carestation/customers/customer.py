"""A customer: a person or a firm that is served."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.identity import CustomerId, RepresentativeId
from carestation.instants import Instant


@dataclass(frozen=True, slots=True)
class NewCustomer:
    """A customer about to be stored."""

    name: str
    contact_points: tuple[ContactPoint, ...] = ()
    company: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    language: str = ""
    representative_id: RepresentativeId | None = None


@dataclass(frozen=True, slots=True)
class Customer:
    """A customer with their contact points; the first of a kind is the one to use."""

    id: CustomerId
    uid: bytes
    name: str
    company: str
    notes: str
    tags: tuple[str, ...]
    language: str
    representative_id: RepresentativeId | None
    contact_points: tuple[ContactPoint, ...]
    created_at: Instant
    version: int

    @property
    def first_name(self) -> str:
        """How a reply addresses a person; the whole name where there is no second word."""
        return self.name.split(" ")[0]

    @property
    def email(self) -> str:
        """The first e-mail address, or an empty string."""
        return self._first(ContactKind.EMAIL)

    @property
    def phone(self) -> str:
        """The first phone number, or an empty string."""
        return self._first(ContactKind.PHONE)

    def _first(self, kind: ContactKind) -> str:
        return next((point.value for point in self.contact_points if point.kind is kind), "")


@dataclass(frozen=True, slots=True)
class CustomerRow:
    """A customer as a list shows one."""

    id: CustomerId
    name: str
    company: str
    email: str
    phone: str
    representative_name: str
    open_cases: int
    cases: int
