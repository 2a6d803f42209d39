"""What one description of a customer has that another lacks. Nothing that is there is ever replaced."""

from __future__ import annotations

from dataclasses import dataclass, replace

from carestation.customer_import.customer_record import ImportedCustomer
from carestation.customer_import.field import Field
from carestation.customers.contact_point import ContactPoint


@dataclass(frozen=True, slots=True)
class Additions:
    """Only what is to be added: empty parts stay as they are. `notes` go below the notes that are there."""

    contact_points: tuple[ContactPoint, ...] = ()
    company: str = ""
    tags: tuple[str, ...] = ()
    notes: str = ""
    language: str = ""
    representative: str = ""

    @property
    def fields(self) -> tuple[Field, ...]:
        """The fields that gain something."""
        kinds = tuple(Field(kind) for kind in dict.fromkeys(point.kind for point in self.contact_points))
        texts = {
            Field.COMPANY: self.company,
            Field.TAGS: self.tags,
            Field.NOTES: self.notes,
            Field.LANGUAGE: self.language,
            Field.REPRESENTATIVE: self.representative,
        }
        return kinds + tuple(field for field, text in texts.items() if text)


NOTHING_ADDED = Additions()


def additions_to(known: ImportedCustomer, found: ImportedCustomer) -> Additions:
    """What `found` adds to a customer that is known already."""
    points = {(point.kind, point.normal) for point in known.contact_points}
    tags = {tag.casefold() for tag in known.tags}
    return Additions(
        contact_points=tuple(p for p in found.contact_points if (p.kind, p.normal) not in points),
        company="" if known.company else found.company,
        tags=tuple(tag for tag in found.tags if tag.casefold() not in tags),
        notes="" if found.notes in known.notes else found.notes.removeprefix(f"{known.notes}\n"),
        language="" if known.language else found.language,
        representative="" if known.representative else found.representative,
    )


def enriched(customer: ImportedCustomer, additions: Additions) -> ImportedCustomer:
    """The customer with the additions."""
    return replace(
        customer,
        contact_points=customer.contact_points + additions.contact_points,
        company=customer.company or additions.company,
        tags=customer.tags + additions.tags,
        notes="\n".join(filter(None, (customer.notes, additions.notes))),
        language=customer.language or additions.language,
        representative=customer.representative or additions.representative,
    )
