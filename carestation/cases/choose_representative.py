"""Whose case it will be: the customer's own representative, else whoever present has the fewest open cases."""

from __future__ import annotations

from carestation.customers.customer import Customer
from carestation.identity import RepresentativeId
from carestation.work import Work


def choose_representative(work: Work, customer: Customer) -> tuple[RepresentativeId | None, str]:
    """Who, and why in words that end the sentence "yours because …". Nobody, where nobody is at the desk."""
    present = {person.id: person for person in work.people.all()}
    own = customer.representative_id
    if own in present:
        return own, f"{present[own].first_name} looks after {customer.name}"
    if not present:
        return None, "nobody is at the desk"
    load = work.cases.open_load()
    chosen = min(present, key=lambda person: (load.get(person, 0), person))
    return chosen, f"{present[chosen].first_name} has the fewest open cases"
