"""Deleting a customer: out of sight, with all that is known of them kept for undo."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.customers.change_customer import RemoveCustomer
from carestation.errors import Refused
from carestation.identity import CustomerId
from carestation.operation import Outcome
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class DeleteCustomer:
    """For one who was written down twice, or asked for it. Their cases that have ended keep their figures."""

    customer_id: CustomerId
    title: str = "delete customer"

    def run(self, work: Work) -> Outcome[None]:
        """Refused while somebody still works for them."""
        customer = work.customers.get(self.customer_id)
        case = work.cases.open_case_of(customer.id)
        if case is not None:
            raise Refused(
                f"{customer.name} has a case that is open, {case.name}.",
                remedy="Resolve, merge or delete it first.",
            )
        done = RemoveCustomer(customer.id, self.title).run(work)
        return Outcome(None, done.changes, done.inverse, f"{customer.name} is deleted")
