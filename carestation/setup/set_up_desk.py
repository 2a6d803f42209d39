"""The first start: the business, its hours and holidays, the people at the desk, the built-in SOPs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from carestation.calendars.defined import defined_calendars
from carestation.calendars.opening import opened
from carestation.calendars.public_holidays import public_holidays
from carestation.changes import Changes, Topic
from carestation.errors import BadInput
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.people.change_person import AddPerson
from carestation.people.password import SetPassword
from carestation.people.representative import NewRepresentative, Role
from carestation.settings.catalogue import BUSINESS_NAME, COUNTRY, HOLIDAYS, SAMPLE, WEEKLY_HOURS, ZONE
from carestation.settings.hours import calendar_of, note_calendars
from carestation.sops.library import built_in_texts
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SetUpDesk:
    """Everything that the first start asks for. The first person is the owner."""

    business: str
    country: str
    zone: str
    weekly_hours: Mapping[str, Sequence[Sequence[str]]]
    people: tuple[NewRepresentative, ...]
    owner_password_hash: str = ""
    sample: bool = False
    years: tuple[int, ...] = field(default=())
    title: str = "set up the desk"

    def run(self, work: Work) -> Outcome[tuple[RepresentativeId, ...]]:
        """The people's ids. BadInput for a business without a name, hours that cannot be, or nobody at the desk."""
        self._check()
        for setting, value in self._settings().items():
            work.settings.put(setting, value)
        in_force = opened(defined_calendars(work.settings.get), self.zone, work.now)
        note_calendars(work.settings, Instant(0), in_force)
        people = tuple(AddPerson(person).run(work).value for person in self.people)
        if self.owner_password_hash:
            SetPassword(people[0], self.owner_password_hash).run(work)
        for key, text in built_in_texts().items():
            work.sops.publish(key, text, "as it comes with the program")
        return Outcome(people, Changes.of(Topic.SETTING, Topic.PERSON, Topic.SOP))

    def _check(self) -> None:
        if not self.business.strip():
            raise BadInput("The business needs a name.")
        if not self.people or self.people[0].role is not Role.OWNER:
            raise BadInput("The desk needs an owner.", remedy="Enter your own name first.")
        calendar_of(self.zone, self.weekly_hours, ())

    def _settings(self) -> dict[Any, Any]:
        weekly = {day: [list(span) for span in spans] for day, spans in self.weekly_hours.items()}
        return {
            BUSINESS_NAME: self.business.strip(),
            COUNTRY: self.country,
            ZONE: self.zone,
            WEEKLY_HOURS: weekly,
            HOLIDAYS: [day.isoformat() for day in self._holidays()],
            SAMPLE: self.sample,
        }

    def _holidays(self) -> list[date]:
        return sorted(public_holidays(self.country, self.years)) if self.country and self.years else []
