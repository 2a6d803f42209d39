"""Case pages as a desk has them on a Friday morning, for tests and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from carestation.cases.case import Case, Channel, Priority, Status
from carestation.cases.case_page import CasePage, CustomerFacts, Drafts
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import AttachmentInfo, Direction, Interaction, Kind, SentBy
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import Customer
from carestation.identity import CaseId, CustomerId, EventId, InteractionId, RepresentativeId
from carestation.instants import MINUTE, Instant, from_datetime
from carestation.people.representative import Representative, Role
from carestation.sops.sop import IssueType
from carestation.timers.business_hours import BusinessHours
from ui.case.seat import Seat

ZONE = "Europe/Berlin"
WEEK = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (("09:00", "17:00"),))
NINE = from_datetime(datetime(2026, 11, 20, 9, 0, tzinfo=ZoneInfo(ZONE)))
"""Friday, nine o'clock."""

NOW = Instant(NINE + 59 * MINUTE)
ME = RepresentativeId(1)
TITLES = {
    "delivery_problem": "Delivery problem",
    "return_refund": "Return and refund",
    "billing_dispute": "Billing dispute",
    "sales_question": "Sales question",
    "booking_change": "Booking change",
    "complaint": "Complaint",
    "technical_problem": "Technical problem",
    "faulty_product": "Faulty product",
    "personal_data_request": "Personal-data request",
    "general_inquiry": "General inquiry",
}


def issue_types() -> tuple[IssueType, ...]:
    """Those of the built-in library that the pages use."""
    return tuple(IssueType(key, title, "") for key, title in TITLES.items())


def now() -> Instant:
    """A clock that stands still."""
    return NOW


def person(number: int = 1, name: str = "Ana Costa", role: Role = Role.REPRESENTATIVE) -> Representative:
    """Somebody at the desk."""
    return Representative(RepresentativeId(number), name, "", role, True, False, 1)


def seat(role: Role = Role.REPRESENTATIVE) -> Seat:
    """Ana's seat."""
    return Seat(person(role=role), BusinessHours(ZONE, WEEK), now, issue_types)


def at(minutes: int) -> Instant:
    """So many minutes after nine."""
    return Instant(NINE + minutes * MINUTE)


def customer(name: str = "Marta Oliveira", email: str = "marta.oliveira@example.net") -> Customer:
    """A customer with an address, or without."""
    points = (ContactPoint(ContactKind.EMAIL, email, email),) if email else ()
    return Customer(CustomerId(7), b"7" * 16, name, "", "", (), "", ME, points, NINE, 1)


def case(number: int = 1042, subject: str = "Parcel shown as delivered, not here") -> Case:
    """An open case of that customer."""
    return Case(
        CaseId(number),
        b"c" * 16,
        number,
        CustomerId(7),
        subject,
        "delivery_problem",
        Priority.NORMAL,
        Channel.EMAIL,
        Status.OPEN,
        ME,
        at(-8),
        False,
        None,
        None,
        1,
    )


def message(
    number: int, minutes: int, direction: Direction, text: str, kind: Kind = Kind.MAIL
) -> Interaction:
    """One entry with words."""
    ours = direction is not Direction.IN
    return Interaction(
        InteractionId(number),
        CaseId(1042),
        kind,
        direction,
        at(minutes),
        ME if ours else None,
        "Ana Costa" if ours else "",
        "" if ours else "marta.oliveira@example.net",
        "",
        text,
        "",
        "",
        False,
        False,
        SentBy.MAIL_PROGRAM if direction is Direction.OUT else SentBy.NOT_SENT,
        "",
    )


def event(number: int, minutes: int, kind: EventType, **data: object) -> CaseEvent:
    """One entry of the history, by the desk itself."""
    return CaseEvent(EventId(number), CaseId(1042), at(minutes), kind, None, "", data)


def marta(timeline: Sequence[Interaction | CaseEvent] | None = None) -> CasePage:
    """The case of the missing birthday present."""
    return CasePage(
        case=case(),
        representative_name="Ana Costa",
        customer=customer(),
        facts=CustomerFacts(6, 1, 5, "Ana Costa"),
        timeline=tuple(MARTAS if timeline is None else timeline),
        timers=(),
        checklists=(),
        follow_ups=(),
        drafts=Drafts(),
        read_at=NOW,
    )


MARTAS: tuple[Interaction | CaseEvent, ...] = (
    replace(
        message(
            1,
            -8,
            Direction.IN,
            "Good morning, the tracking says my parcel was delivered yesterday at 14:10, but nothing is here "
            "and no neighbour has it. It is a birthday present for Saturday. What happens now?",
        ),
        quoted="> Your parcel is on its way.\n> Track it here.",
        html="<p>Good morning,</p><p>the tracking says…</p>",
        attachments=(AttachmentInfo(31, "tracking.png", "image/png", 84_000),),
    ),
    event(
        1,
        1,
        EventType.OPENED,
        why="Ana looks after Marta Oliveira",
        issue_type="delivery_problem",
        by_us=False,
    ),
    event(2, 1, EventType.TARGETS, to={}),
    message(
        2,
        5,
        Direction.INTERNAL,
        "Carrier says “left at side entrance”. Photo asked for, answer by 10:00.",
        Kind.NOTE,
    ),
    replace(
        message(
            3,
            8,
            Direction.OUT,
            "I am sorry about this, Marta, and I see that Saturday matters. I have asked the carrier for the "
            "delivery photo and will write to you by 11:00 today, whatever they say.",
        ),
        is_holding=True,
    ),
    message(
        4,
        21,
        Direction.IN,
        "Thank you for the quick answer. The side entrance is the neighbour’s garage, I will look there.",
    ),
)
