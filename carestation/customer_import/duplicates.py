"""Which customers of a file are known already, to the desk or from an earlier line."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from carestation.customer_import.additions import NOTHING_ADDED, Additions, additions_to, enriched
from carestation.customer_import.customer_record import ImportedCustomer
from carestation.customer_import.similar_names import name_key
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer
from carestation.identity import CustomerId


class ExistingCustomers(Protocol):
    """The customers of the desk, as far as an import asks for them."""

    def find(self, kind: ContactKind, normal: str) -> CustomerId | None:
        """The customer with this contact point."""
        ...

    def customer(self, customer: CustomerId) -> Customer:
        """One customer, by an id that `find` gave."""
        ...


@dataclass(slots=True, eq=False)
class Subject:
    """One customer that the file speaks of, on one line or on several.

    `merged` is all that the desk (`existing`) and the lines so far know; `first_line` is the first of them.
    """

    existing: Customer | None = None
    merged: ImportedCustomer | None = None
    first_line: int = 0

    @property
    def additions(self) -> Additions:
        """What the file adds to the customer at the desk; to a new one it adds nothing, it makes them."""
        if self.existing is None or self.merged is None:
            return NOTHING_ADDED
        return additions_to(_as_record(self.existing), self.merged)


@dataclass(frozen=True, slots=True)
class Match:
    """Whom one record is about, what it adds to what the desk and earlier lines know, and what to look at."""

    record: ImportedCustomer
    subject: Subject
    additions: Additions
    hints: tuple[str, ...]

    @property
    def is_first(self) -> bool:
        """Whether no earlier line is about the same customer."""
        return self.subject.first_line == self.record.line


def match_duplicates(records: Sequence[ImportedCustomer], existing: ExistingCustomers) -> list[Match]:
    """Each record with the customer it is about, in the same order.

    The same e-mail address is the same customer. The same phone number or handle is so only under the same
    name, as a household or a switchboard has one for several people.
    """
    subjects = _Subjects(existing)
    return [subjects.place(record) for record in records]


class _Subjects:
    """The customers of the desk and of the lines so far, by contact point."""

    def __init__(self, existing: ExistingCustomers) -> None:
        self._existing = existing
        self._of_desk: dict[CustomerId, Subject] = {}
        self._first_with: dict[tuple[ContactKind, str], Subject] = {}
        self._named: dict[tuple[ContactKind, str, str], Subject] = {}

    def place(self, record: ImportedCustomer) -> Match:
        """Find whom a record is about, or make a new subject of it, and add to that what is missing."""
        known = [
            (point, found) for point in record.contact_points for found in self._with(point, record.name)
        ]
        subject = next((s for point, s in known if _is_same(record, point, s)), None) or Subject()
        others = [(point, s) for point, s in known if s is not subject]
        foreign = {point for point, _ in others if point.kind is ContactKind.EMAIL}
        own = record if not foreign else _without(record, foreign)
        hints = [*_differences(subject, own), *(_belongs(point, s) for point, s in others)]
        additions = _add(own, subject)
        self._remember(own, subject)
        return Match(record, subject, additions, tuple(dict.fromkeys(hints)))

    def _with(self, point: ContactPoint, name: str) -> list[Subject]:
        """Those known by a contact point: the first line with it, that of this name, and the desk's."""
        at = (point.kind, point.normal)
        first = self._first_with.get(at)
        named = self._named.get((*at, name_key(name))) if first else None
        found = (first, named, self._at_desk(point))
        return list({id(subject): subject for subject in found if subject is not None}.values())

    def _at_desk(self, point: ContactPoint) -> Subject | None:
        customer = self._existing.find(point.kind, point.normal)
        if customer is None:
            return None
        if customer not in self._of_desk:
            known = self._existing.customer(customer)
            self._of_desk[customer] = Subject(known, _as_record(known))
        return self._of_desk[customer]

    def _remember(self, record: ImportedCustomer, subject: Subject) -> None:
        for point in record.contact_points:
            first = self._first_with.setdefault((point.kind, point.normal), subject)
            if first is not subject:
                self._named.setdefault((point.kind, point.normal, name_key(record.name)), subject)


def _is_same(record: ImportedCustomer, point: ContactPoint, subject: Subject) -> bool:
    known = subject.merged
    if known is None or point.kind is ContactKind.EMAIL:
        return True
    return _is_nameless(record) or _is_nameless(known) or name_key(known.name) == name_key(record.name)


def _without(record: ImportedCustomer, points: Container[ContactPoint]) -> ImportedCustomer:
    return replace(record, contact_points=tuple(p for p in record.contact_points if p not in points))


def _is_nameless(record: ImportedCustomer) -> bool:
    """Whether an address or number stands in for a name that nobody gave."""
    return any(record.name == point.value for point in record.contact_points)


def _add(record: ImportedCustomer, subject: Subject) -> Additions:
    """Adds a record to its subject; what it added to what was known."""
    subject.first_line = subject.first_line or record.line
    if subject.merged is None:
        subject.merged = record
        return NOTHING_ADDED
    additions = additions_to(subject.merged, record)
    name = record.name if _is_nameless(subject.merged) else subject.merged.name
    subject.merged = replace(enriched(subject.merged, additions), name=name)
    return additions


def _differences(subject: Subject, record: ImportedCustomer) -> Iterator[str]:
    """What the record says otherwise, and what is kept."""
    known = subject.merged
    if known is None:
        return
    if name_key(known.name) != name_key(record.name) and not (_is_nameless(known) or _is_nameless(record)):
        yield f"The name “{known.name}” is kept, not “{record.name}”."
    if known.company and record.company and name_key(known.company) != name_key(record.company):
        yield f"The company “{known.company}” is kept, not “{record.company}”."


def _belongs(point: ContactPoint, subject: Subject) -> str:
    owner = subject.merged.name if subject.merged else ""
    if point.kind is ContactKind.EMAIL:
        return f"{point.value} stays with “{owner}”, who has it already."
    return f"{point.value} is also a number of “{owner}”."


def _as_record(customer: Customer) -> ImportedCustomer:
    return ImportedCustomer(
        line=0,
        name=customer.name,
        company=customer.company,
        contact_points=customer.contact_points,
        tags=customer.tags,
        notes=customer.notes,
        language=customer.language,
        representative=str(customer.representative_id or ""),
    )
