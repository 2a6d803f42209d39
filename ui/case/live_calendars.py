"""The calendars of the desk as they are now, for everybody at this window."""

from __future__ import annotations

from carestation.calendars.calendar_set import CalendarSet
from carestation.changes import Changes, Topic
from carestation.reader import Reader
from carestation.settings.hours import calendars_as_set
from ui.lanes.lane import Lane


class LiveCalendars:
    """Asked again after each change of what is set, so that a countdown never counts by hours of yesterday."""

    def __init__(self, present: CalendarSet, lane: Lane) -> None:
        self.present = present
        self._lane = lane
        lane.changed.connect(self._note)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING):
            self._lane.ask(present_calendars, self._follow)

    def _follow(self, present: CalendarSet) -> None:
        self.present = present


def present_calendars(read: Reader) -> CalendarSet:
    """The calendars in force: a question."""
    return calendars_as_set(read.setting).present
