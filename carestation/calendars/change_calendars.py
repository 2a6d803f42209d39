"""Changing the calendars: their hours and holidays, and whose they are."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.calendars.calendar import Calendar
from carestation.calendars.calendar_json import calendar_to_json
from carestation.calendars.opening import opened
from carestation.cases.reckon import reckon_open
from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.settings.catalogue import CALENDARS, DEFINED_CALENDARS, ZONE
from carestation.settings.hours import calendars, note_calendars
from carestation.settings.put_back import PutBack, values_of
from carestation.work import Work

_CHANGED = ((DEFINED_CALENDARS, None), (CALENDARS, None))


@dataclass(frozen=True, slots=True)
class ChangeCalendars:
    """Define all calendars anew, the default first. Running timers count by them at once (R20)."""

    calendars: tuple[Calendar, ...]
    title: str = "change calendars"

    def run(self, work: Work) -> Outcome[None]:
        """What is finished keeps what it was counted with (R19). CareError for hours that cannot be (R4)."""
        before = values_of(work, _CHANGED)
        in_force = opened(self.calendars, work.settings.get(ZONE), work.now)
        work.settings.put(DEFINED_CALENDARS, [calendar_to_json(one) for one in self.calendars])
        if in_force != calendars(work.settings).present:
            note_calendars(work.settings, work.now, in_force)
            reckon_open(work)
        inverse = PutBack(self.title, before, values_of(work, _CHANGED))
        return Outcome(None, Changes.of(Topic.SETTING, Topic.CASE), inverse, "Calendars saved")
