"""A customer as a file tells of one, and a row of which none could be made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from carestation.customers.contact_point import ContactPoint


@dataclass(frozen=True, slots=True)
class ImportedCustomer:
    """What one row or card says. `problems` are sentences on what of it could not be used.

    `line` is where it begins in the file, from 1. `representative` is a name or address as written: who that
    is at the desk is for the importer to find. `language` is a BCP 47 tag or empty.
    """

    line: int
    name: str
    company: str = ""
    contact_points: tuple[ContactPoint, ...] = ()
    tags: tuple[str, ...] = ()
    notes: str = ""
    language: str = ""
    representative: str = ""
    customer_since: date | None = None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RejectedRow:
    """A row or card that became no customer, as it was written, and why."""

    line: int
    values: tuple[str, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything that a file held: each data row is in exactly one of the two."""

    customers: tuple[ImportedCustomer, ...]
    rejected: tuple[RejectedRow, ...]
