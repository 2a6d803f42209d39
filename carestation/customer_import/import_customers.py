"""Carrying out a plan, and undoing the whole of it, also weeks later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from carestation.cases.look_again import look_again
from carestation.changes import Changes, Topic
from carestation.customer_import.additions import Additions
from carestation.customer_import.customer_record import ImportedCustomer
from carestation.customer_import.import_plan import ImportPlan, Verdict
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer, NewCustomer
from carestation.identity import CustomerId, ImportId, RepresentativeId
from carestation.operation import Outcome
from carestation.work import Work

_TEXTS = ("company", "notes", "language", "representative_id")


_CHANGES = Changes.of(Topic.CUSTOMER, Topic.CASE)
"""A tag that a customer gains may bring their open cases other targets (R18)."""


@dataclass(frozen=True, slots=True)
class ImportCustomers:
    """Store what the plan shows: new customers, and what known ones gain. All of it or nothing."""

    plan: ImportPlan
    title: str = "import customers"

    def run(self, work: Work) -> Outcome[ImportId]:
        """Known customers keep everything that they have."""
        people = {person.name.casefold(): person.id for person in work.people.all()}
        people |= {person.email.casefold(): person.id for person in work.people.all() if person.email}
        new, known = self.plan.of(Verdict.NEW), self.plan.of(Verdict.UPDATED)
        imported = work.imports.add(self.plan.file_name, len(new))
        for row in new:
            if row.customer is not None:
                work.customers.add(_new_customer(row.customer, people), imported)
        updates = [
            _enrich(work, row.existing, row.additions, people) for row in known if row.existing is not None
        ]
        work.imports.note_updates(imported, updates)
        said = f"{len(new):,} new customers, {len(known):,} with more detail"
        return Outcome(imported, _CHANGES, UndoImport(imported, self.title), said)


@dataclass(frozen=True, slots=True)
class UndoImport:
    """Take back an import: its customers go, except those with a case by now, and known ones lose what it added."""

    import_id: ImportId
    title: str = "undo import"
    again: bool = False

    def run(self, work: Work) -> Outcome[int]:
        """How many customers went or, done `again`, came back."""
        count = work.imports.set_undone(self.import_id, not self.again)
        for update in work.imports.updates(self.import_id):
            _apply(work, update, self.again)
        inverse = UndoImport(self.import_id, self.title, not self.again)
        return Outcome(count, _CHANGES, inverse)


def _new_customer(record: ImportedCustomer, people: Mapping[str, RepresentativeId]) -> NewCustomer:
    return NewCustomer(
        name=record.name,
        contact_points=record.contact_points,
        company=record.company,
        notes=record.notes,
        tags=record.tags,
        language=record.language,
        representative_id=people.get(record.representative.casefold()),
    )


def _enrich(
    work: Work, customer_id: CustomerId, additions: Additions, people: Mapping[str, RepresentativeId]
) -> dict[str, Any]:
    """Add, and describe in JSON what each field was and became, for taking it back."""
    customer = work.customers.get(customer_id)
    after = {
        "company": customer.company or additions.company,
        "notes": "\n".join(filter(None, (customer.notes, additions.notes))),
        "language": customer.language or additions.language,
        "representative_id": customer.representative_id or people.get(additions.representative.casefold()),
    }
    update = {
        "customer": customer_id,
        "fields": {name: [getattr(customer, name), after[name]] for name in _TEXTS},
        "tags": list(additions.tags),
        "points": [[point.kind, point.value, point.normal] for point in additions.contact_points],
    }
    _apply(work, update, again=True)
    return update


def _apply(work: Work, update: Mapping[str, Any], again: bool) -> None:
    """Add what an update describes, or take it away. A field that a person changed since is left as it is."""
    customer = work.customers.get(update["customer"])
    here, there = (0, 1) if again else (1, 0)
    fields = {
        name: values[there]
        for name, values in update["fields"].items()
        if getattr(customer, name) == values[here]
    }
    fields["tags"] = _tags(customer, update["tags"], again)
    work.customers.update(customer, **fields)
    if fields["tags"] != customer.tags:
        look_again(work, customer.id, "import customers")
    points = [ContactPoint(ContactKind(kind), value, normal) for kind, value, normal in update["points"]]
    if again:
        work.customers.add_contact_points(customer.id, points)
    else:
        work.customers.remove_contact_points(customer.id, points)


def _tags(customer: Customer, tags: list[str], again: bool) -> tuple[str, ...]:
    others = tuple(tag for tag in customer.tags if tag not in tags)
    return (*others, *tags) if again else others
