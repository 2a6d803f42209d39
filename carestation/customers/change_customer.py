"""Adding a customer, and changing what is known of one."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Any

from carestation.cases.look_again import look_again
from carestation.changes import Changes, Topic
from carestation.customers.customer import Customer, NewCustomer
from carestation.errors import BadInput, Refused
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
        """Refused when what is stored is no longer what `before` says."""
        stored = work.customers.get(self.before.id)
        if stored != replace(self.before, version=stored.version):
            raise Refused(
                f"Somebody changed {stored.name} meanwhile.",
                remedy="Look at what is known of them now, and repeat what you did.",
            )
        if not self.after.name.strip():
            raise BadInput("A customer needs a name.")
        changed = {
            f: getattr(self.after, f) for f in _EDITED if getattr(self.after, f) != getattr(self.before, f)
        }
        work.customers.update(stored, **changed)
        if self.before.contact_points != self.after.contact_points:  # all of them, for their order counts
            work.customers.remove_contact_points(stored.id, self.before.contact_points)
            work.customers.add_contact_points(stored.id, self.after.contact_points)
        stored = work.customers.get(stored.id)
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
