"""The seat at the desk: who sits there, and by which clock, calendar and issue types they work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from carestation.clock import Clock, system_clock
from carestation.identity import RepresentativeId
from carestation.people.representative import Representative, Role
from carestation.sops.sop import IssueType
from carestation.timers.business_hours import BusinessHours
from ui.case.live_calendars import LiveCalendars


def _no_issue_types() -> tuple[IssueType, ...]:
    return ()


@dataclass(frozen=True, slots=True)
class Seat:
    """What the panels know beside the store. `issue_types` answers from memory, in the window's language.

    `usual` are everybody's hours where there are no live `calendars`.
    """

    person: Representative | None
    usual: BusinessHours
    clock: Clock = system_clock
    issue_types: Callable[[], tuple[IssueType, ...]] = _no_issue_types
    calendars: LiveCalendars | None = None

    @property
    def person_id(self) -> RepresentativeId | None:
        """Whose drafts and customers these are; None while nobody is signed in."""
        return self.person.id if self.person is not None else None

    @property
    def may_override(self) -> bool:
        """Whether a reason of this person opens the gate where a step refuses."""
        return self.person is not None and self.person.role is not Role.REPRESENTATIVE

    @property
    def is_owner(self) -> bool:
        """Whether the business is theirs: what concerns all of it is for their eyes."""
        return self.person is not None and self.person.role is Role.OWNER

    @property
    def hours(self) -> BusinessHours:
        """When this person works, as it is set now."""
        return self.hours_of(self.person_id)

    def hours_of(self, person: RepresentativeId | None) -> BusinessHours:
        """By which hours the cases of somebody count, or those of nobody (R19)."""
        return self.usual if self.calendars is None else self.calendars.present.of(person)

    @property
    def zone(self) -> ZoneInfo:
        """Where days and hours are told."""
        return ZoneInfo(self.hours.zone)

    def issue_title(self, key: str) -> str:
        """The title of an issue type; of one that the library does not know, its key in words."""
        known = next((kind.title for kind in self.issue_types() if kind.key == key), "")
        return known or key.replace("_", " ").capitalize()
