"""The calendars of the desk as they are defined: what the editor shows and changes."""

from __future__ import annotations

from datetime import date
from typing import Any

from carestation.calendars.calendar import Calendar
from carestation.calendars.calendar_json import calendar_from_json, read_week
from carestation.calendars.from_dates import calendar_of_dates
from carestation.settings.asked import Asked
from carestation.settings.catalogue import COUNTRY, DEFINED_CALENDARS, HOLIDAYS, WEEKLY_HOURS


def defined_calendars(asked: Asked) -> tuple[Calendar, ...]:
    """The default first. A store of an earlier program has one calendar: its hours and its list of holidays.

    Then the holidays library may be imported: not in the GUI thread.
    """
    stored = asked(DEFINED_CALENDARS)
    if stored:
        return tuple(calendar_from_json(one) for one in stored)
    weekly: dict[str, Any] = asked(WEEKLY_HOURS)
    closed = [date.fromisoformat(day) for day in asked(HOLIDAYS)]
    return (calendar_of_dates(read_week(weekly), asked(COUNTRY), closed),)
