"""Other targets, other hours: what the recorded cases are replayed with, by the code that times the live ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from carestation.calendars.calendar_set import CalendarSet
from carestation.cases.case import Case
from carestation.cases.case_timers import case_timers
from carestation.cases.change_field import FIELDS
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.target_rules import TargetRule, kind_of, targets_by, targets_to_json
from carestation.instants import Instant
from carestation.settings.hours import Calendars
from carestation.timers.business_hours import BusinessHours
from carestation.timers.timer import TimerInstance
from carestation.what_if.recorded_case import RecordedCase

Timers = tuple[TimerInstance, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be otherwise; whatever is not named stays as it was at the time.

    `rules` stand in place of all target rules, first match first (R18). `targets` change single metrics of
    whatever applied, in minutes of business time; zero is none (R9). `hours` stand in place of every calendar.
    """

    rules: tuple[TargetRule, ...] | None = None
    targets: Mapping[str, int] = field(default_factory=dict)
    hours: BusinessHours | None = None

    @property
    def changes_nothing(self) -> bool:
        """Whether everything would be as it was."""
        return self.rules is None and not self.targets and self.hours is None

    def timers(self, recorded: RecordedCase, now: Instant) -> Timers:
        """The timers of the case as they would stand at `now`."""
        calendars, person = recorded.calendars, recorded.case.representative_id
        if self.hours is not None:
            calendars = Calendars(((Instant(0), CalendarSet(self.hours)),))
        return case_timers(self._history(recorded), recorded.contacts, calendars, now, person)

    def _history(self, recorded: RecordedCase) -> Sequence[CaseEvent]:
        """The case's history with other targets wherever it notes which apply (R19)."""
        if self.rules is None and not self.targets:
            return recorded.history
        case, told = recorded.case, []
        for event in reversed(
            recorded.history
        ):  # known is the case of today; each change tells what was before
            if event.type is EventType.TARGETS:
                event = replace(event, data={"to": {**self._ruled(event, recorded, case), **self.targets}})
            elif event.type in FIELDS:
                case = replace(case, **{FIELDS[event.type]: event.data["from"]})
            told.append(event)
        return told[::-1]

    def _ruled(self, event: CaseEvent, recorded: RecordedCase, case: Case) -> Mapping[str, Any]:
        """By the rules, for the case as it was at the time; of its customer's tags only today's are known."""
        if self.rules is None:
            noted: Mapping[str, Any] = event.data["to"]
            return noted
        return targets_to_json(targets_by(self.rules, kind_of(case, recorded.tags)))


def as_recorded(recorded: RecordedCase, now: Instant) -> Timers:
    """The timers of the case as they stand at `now` by the targets and calendars of their time."""
    person = recorded.case.representative_id
    return case_timers(recorded.history, recorded.contacts, recorded.calendars, now, person)
