"""The sample business: Kettle & Co, a shop for kitchenware in Berlin, and the six people at its desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from carestation.calendars.public_holidays import public_holidays
from carestation.identity import RepresentativeId
from carestation.people.representative import NewRepresentative, Role
from carestation.settings import catalogue
from carestation.setup.set_up_desk import SetUpDesk

NAME: Final = "Kettle & Co"
COUNTRY: Final = "DE"
ZONE: Final = "Europe/Berlin"
MAIL_DOMAIN: Final = "example.com"

_WEEKDAY = (("09:00", "12:30"), ("13:30", "17:30"))
WEEK: Final[Mapping[str, Sequence[Sequence[str]]]] = {
    **dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), _WEEKDAY),
    "sat": (("10:00", "14:00"),),
}

TARGETS: Final[list[dict[str, Any]]] = [
    {"when": {"priority": "urgent"}, "first_response": 30, "next_response": 60, "resolution": 480},
    {"when": {"issue_type": "safety_incident"}, "first_response": 30, "next_response": 60, "resolution": 480},
    {
        "when": {"issue_type": "delivery_problem"},
        "first_response": 60,
        "next_response": 60,
        "resolution": 540,
    },
    {"when": {"issue_type": "complaint"}, "first_response": 120, "next_response": 120, "resolution": 960},
    {"when": {"issue_type": "praise"}, "first_response": 480, "resolution": 1440},
    {"when": {}, "first_response": 120, "next_response": 240, "resolution": 1440},
]
"""What the business promises, in minutes of business time."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """Somebody at the desk. `load` is the share of new customers; `leaves` when, as a share of the story."""

    id: RepresentativeId
    name: str
    role: Role = Role.REPRESENTATIVE
    load: float = 1.0
    leaves: float | None = None

    @property
    def first_name(self) -> str:
        """How letters are signed."""
        return self.name.split(" ")[0]

    @property
    def email(self) -> str:
        """ann.keller@…"""
        return f"{self.name.lower().replace(' ', '.').replace('ı', 'i')}@{MAIL_DOMAIN}"


DESK: Final = (
    Colleague(RepresentativeId(1), "Ann Keller", Role.OWNER, 0.7),
    Colleague(RepresentativeId(2), "Tom Ziegler", Role.LEAD, 0.9),
    Colleague(RepresentativeId(3), "Priya Nair", load=1.2),
    Colleague(RepresentativeId(4), "Jakub Nowak", load=1.1),
    Colleague(RepresentativeId(5), "Lena Vogt", load=1.0),
    Colleague(RepresentativeId(6), "Clara Weiss", load=1.0, leaves=0.62),
)
OWNER: Final = DESK[0]
LEAD: Final = DESK[1]
STAYING: Final = tuple(colleague for colleague in DESK if colleague.leaves is None)


def set_up(years: Sequence[int]) -> SetUpDesk:
    """The first start of this business, with the holidays of those years."""
    people = tuple(NewRepresentative(person.name, person.email, person.role) for person in DESK)
    return SetUpDesk(NAME, COUNTRY, ZONE, WEEK, people, sample=True, years=tuple(years))


def calendar_settings(years: Sequence[int]) -> dict[str, Any]:
    """What `set_up` sets of the calendar, by key."""
    holidays = [day.isoformat() for day in sorted(public_holidays(COUNTRY, years))]
    return {catalogue.ZONE.key: ZONE, catalogue.WEEKLY_HOURS.key: WEEK, catalogue.HOLIDAYS.key: holidays}
