"""Adding a customer, and changing what is known of one."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

from carestation.cases.look_again import look_again
from carestation.changes import Changes, Topic
from carestation.customers.customer import Customer, NewCustomer
from carestation.errors import BadInput
from carestation.identity import CustomerId
from carestation.operation import Operation, Outcome, Several
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class AddCustomer:
    """Store a customer."""

    customer: NewCustomer
    title: str = "add customer"

    def run(self, work: Work) -> Outcome[CustomerId]:
        """BadInput without a name."""
        if not self.customer.name.strip():
            raise BadInput("A customer needs a name.")
        added = work.customers.add(self.customer)
        return Outcome(added, _changes(added), RemoveCustomer(added, self.title))


@dataclass(frozen=True, slots=True)
class RemoveCustomer:
    """Take a customer out of sight, or bring them back."""

    customer_id: CustomerId
    title: str = "remove customer"
    back: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Nothing is deleted."""
        work.customers.set_removed(self.customer_id, not self.back)
        return Outcome(
            None, _changes(self.customer_id), RemoveCustomer(self.customer_id, self.title, not self.back)
        )


@dataclass(frozen=True, slots=True)
class ChangeCustomer:
    """Write what a person edited: `after` takes the place of `before`, contact points included."""

    before: Customer
    after: Customer
    title: str = "change customer"

    def run(self, work: Work) -> Outcome[Customer]:
        """Refused when somebody changed the customer since `before` was read."""
        if not self.after.name.strip():
            raise BadInput("A customer needs a name.")
        changed = {
            f: getattr(self.after, f) for f in _EDITED if getattr(self.after, f) != getattr(self.before, f)
        }
        work.customers.update(self.before, **changed)
        gone = [p for p in self.before.contact_points if p not in self.after.contact_points]
        new = [p for p in self.after.contact_points if p not in self.before.contact_points]
        work.customers.remove_contact_points(self.before.id, gone)
        work.customers.add_contact_points(self.before.id, new)
        stored = work.customers.get(self.before.id)
        inverses: list[Operation[Any]] = []
        if stored.tags != self.before.tags:
            inverses += look_again(work, stored.id, self.title)
        inverses.append(ChangeCustomer(stored, self.before, self.title))
        return Outcome(stored, _changes(stored.id), Several(self.title, tuple(inverses)))


_EDITED = tuple(
    f.name for f in fields(Customer) if f.name not in ("id", "uid", "contact_points", "created_at", "version")
)


def _changes(customer: CustomerId) -> Changes:
    return Changes.of(Topic.CUSTOMER, Topic.CASE, customers=[customer])
