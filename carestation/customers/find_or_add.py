"""The customer behind a contact: found by any of their contact points, else made."""

from __future__ import annotations

from carestation.customers.customer import NewCustomer
from carestation.identity import CustomerId
from carestation.work import Work


def find(work: Work, customer: NewCustomer) -> CustomerId | None:
    """Who has one of these contact points."""
    for point in customer.contact_points:
        found = work.customers.find(point.kind, point.normal)
        if found is not None:
            return found
    return None


def find_or_add(work: Work, customer: NewCustomer) -> CustomerId:
    """Who has one of these contact points; a new customer where nobody has."""
    found = find(work, customer)
    return work.customers.add(customer) if found is None else found
