"""Changing what is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.reckon import reckon
from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.settings.catalogue import HOLIDAYS, WEEKLY_HOURS, ZONE
from carestation.settings.hours import business_hours, note_calendar
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
        before = work.settings.get(self.setting)
        work.settings.put(self.setting, self.value)
        inverse = ChangeSetting(self.setting, before, self.title)
        if self.setting not in _CALENDAR or before == self.value:
            return Outcome(None, Changes.of(Topic.SETTING), inverse)
        note_calendar(work.settings, work.now)
        business_hours(work.settings)
        for case in work.cases.open_ids():
            reckon(work, case)
        return Outcome(None, Changes.of(Topic.SETTING, Topic.CASE), inverse)
