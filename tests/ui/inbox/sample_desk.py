"""A desk on a Friday morning, in a real store: ten customers in every state, for pictures and journeys."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.log_contact import LogContact
from carestation.cases.set_status import SetStatus
from carestation.cases.write import AddNote, SendReply
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.instants import HOUR, MINUTE, Instant
from carestation.sops.library import issue_types
from carestation.timers.business_hours import BusinessHours
from tests.desks import WEEK, OpenDesk
from ui.case.seat import Seat

MARTAS_WORDS = (
    "Good morning, the tracking says my parcel was delivered yesterday at 14:10, but nothing is here and no "
    "neighbour has it. It is a birthday present for Saturday. What happens now?"
)
ROWS = (
    ("Rosa Keller", "blue kettle, second letter", "return_refund"),
    ("Marta Oliveira", "Parcel shown as delivered, not here", "delivery_problem"),
    ("Jonas Tamm", "charged twice in October", "billing_dispute"),
    ("北川 美咲", "gift wrapping for 30 pieces", "sales_question"),
    ("Hotel Drei Linden", "14 → 16 people on the third of December, if that can be done", "booking_change"),
    ("Samir Aziz", "rude on the phone", "complaint"),
    ("Elin Lund", "app signs me out", "technical_problem"),
    ("Petra Brandt", "photo asked for on Monday", "faulty_product"),
    ("O'Connor & Sons", "12 chairs, pick-up date", "return_refund"),
    ("يوسف نادر", "نسخة من بياناتي الشخصية من فضلكم", "personal_data_request"),
)


def sit_down(desk: OpenDesk) -> Seat:
    """Ben's seat at that desk."""
    hours = BusinessHours("Europe/Berlin", {day: [("09:00", "17:00")] for day in WEEK})
    people = desk.desk.ask(lambda read: read.people())
    ben = next(person for person in people if person.id == desk.ben)
    return Seat(ben, hours, desk.clock, issue_types)


def open_case(desk: OpenDesk, name: str, subject: str, issue_type: str, text: str = "") -> CaseId:
    """One mail of a new customer, with an address made of the name where it can be."""
    plain = name.lower().replace(" ", ".")
    point = email_point(f"{plain}@example.net") if plain.replace(".", "").isascii() else None
    customer = NewCustomer(name, (point,) if point else (), representative_id=desk.ben)
    contact = LogContact(Kind.MAIL, text or subject, customer, subject=subject, issue_type=issue_type)
    return desk.desk.do(contact).value


def fill(desk: OpenDesk) -> dict[str, CaseId]:
    """The cases by the customers' names; Marta's has a whole conversation."""
    cases: dict[str, CaseId] = {}
    for number, (name, subject, issue_type) in enumerate(ROWS):
        text = MARTAS_WORDS if name == "Marta Oliveira" else ""
        cases[name] = open_case(desk, name, subject, issue_type, text)
        desk.clock.move(7 * MINUTE if number else 80 * MINUTE)
    do, marta = desk.desk.do, cases["Marta Oliveira"]
    do(AddNote(marta, "Carrier says “left at side entrance”. Photo asked for, answer by 10:00."))
    desk.clock.move(3 * MINUTE)
    holding = (
        "I am sorry about this, Marta, and I see that Saturday matters. I have asked the carrier for the delivery "
        "photo and will write to you by 11:00 today, whatever they say."
    )
    do(SendReply(marta, holding, SentBy.MAIL_PROGRAM, is_holding=True))
    for name in ("Petra Brandt", "O'Connor & Sons"):
        do(SendReply(cases[name], "Please send us a photo.", SentBy.MAIL_PROGRAM))
    do(SetStatus(cases["Petra Brandt"], Status.WAITING_CUSTOMER))
    do(SetStatus(cases["O'Connor & Sons"], Status.WAITING_SUPPLIER))
    due = Instant(desk.clock() + HOUR // 2)
    do(SetFollowUp(NewFollowUp(cases["Jonas Tamm"], FollowUpKind.PROMISE, due, "call back")))
    desk.clock.move(13 * MINUTE)
    more = "Thank you for the quick answer. The side entrance is the neighbour’s garage, I will look there."
    customer = desk.desk.ask(lambda read: read.case_page(marta, desk.ben, desk.clock())).customer.id
    do(LogContact(Kind.MAIL, more, customer, Direction.IN, case_id=marta))
    return cases
