"""Changing what is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.calendars.defined import defined_calendars
from carestation.calendars.opening import opened
from carestation.cases.reckon import reckon_open
from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.settings.catalogue import CALENDARS, HOLIDAYS, WEEKLY_HOURS, ZONE
from carestation.settings.hours import note_calendars
from carestation.settings.put_back import PutBack, Values, values_of
from carestation.settings.setting import Setting
from carestation.work import Work

_CALENDAR = (ZONE, WEEKLY_HOURS, HOLIDAYS)


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set a setting; its undo sets what was there."""

    setting: Setting[Any]
    value: Any
    title: str = "change setting"

    def run(self, work: Work) -> Outcome[None]:
        """A change of the calendar touches every running timer at once (R20); CareError for hours that cannot be."""
        set_here: Values = ((self.setting, None), (CALENDARS, None))
        before = values_of(work, set_here)
        work.settings.put(self.setting, self.value)
        if self.setting not in _CALENDAR or before[0][1] == self.value:
            undo = PutBack(self.title, before[:1], ((self.setting, self.value),))
            return Outcome(None, Changes.of(Topic.SETTING), undo)
        defined = defined_calendars(work.settings.get)
        note_calendars(work.settings, work.now, opened(defined, work.settings.get(ZONE), work.now))
        reckon_open(work)
        undo = PutBack(self.title, before, values_of(work, set_here))
        return Outcome(None, Changes.of(Topic.SETTING, Topic.CASE), undo)
