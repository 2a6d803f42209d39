"""What operations ask of the store of customers and of their imports. Stated here, supplied by `db`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Protocol

from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer, NewCustomer
from carestation.identity import (
    CustomerId,
    ImportId,
)


class CustomerStore(Protocol):
    """Customers and their contact points."""

    def get(self, customer: CustomerId) -> Customer:
        """CareError where there is none."""
        ...

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        """The customer with this contact point."""
        ...

    def add(self, customer: NewCustomer, imported_by: ImportId | None = None) -> CustomerId:
        """Store one."""
        ...

    def update(self, customer: Customer, **fields: Any) -> Customer:
        """Change fields. Refused when somebody changed the customer since it was read."""
        ...

    def add_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        """Further ways to reach them."""
        ...

    def remove_contact_points(self, customer: CustomerId, points: Iterable[ContactPoint]) -> None:
        """No longer a way to reach them."""
        ...

    def set_removed(self, customer: CustomerId, removed: bool) -> None:
        """Take a customer out of sight, or bring them back."""
        ...


class ImportStore(Protocol):
    """Imports of customers, each of which can be undone as a whole."""

    def add(self, file_name: str, customers: int) -> ImportId:
        """Begin one."""
        ...

    def note_updates(self, imported: ImportId, updates: Sequence[Any]) -> None:
        """Remember as JSON what it added to customers that were there before."""
        ...

    def updates(self, imported: ImportId) -> Sequence[Any]:
        """What `note_updates` remembered."""
        ...

    def set_undone(self, imported: ImportId, undone: bool) -> int:
        """Take out of sight all customers that it made and nobody has worked with, or bring them back; how many."""
        ...
