"""Moments as people say them: "today 08:52", "yesterday 16:40", "Fri 09:00"; and exactly, for tool tips.

Days and hours are those of the business's zone, written as the system's locale writes them.
"""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from carestation.instants import Instant, to_datetime

NEAR_DAYS = 6
"""So many days off, a weekday alone says which day is meant."""


def moment(at: Instant, now: Instant, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """A moment as seen from now, past or to come."""
    said_day = day(at, now, zone, locale)
    return f"{said_day} {clock(at, zone, locale)}"


def day(at: Instant, now: Instant, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """The day of a moment: "today", "tomorrow", "Fri", "3 Nov", "3 Nov 2025"."""
    then, today = _local(at, zone).date(), _local(now, zone).date()
    named = {
        -1: QCoreApplication.translate("Moments", "yesterday"),
        0: QCoreApplication.translate("Moments", "today"),
        1: QCoreApplication.translate("Moments", "tomorrow"),
    }
    away = (then - today).days
    if away in named:
        return named[away]
    locale = locale or QLocale()
    if abs(away) <= NEAR_DAYS:
        return locale.standaloneDayName(then.isoweekday(), QLocale.FormatType.ShortFormat)
    return date_words(then, locale, with_year=then.year != today.year)


def clock(at: Instant, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """The time of day: "08:52", "8:52 AM"."""
    local = _local(at, zone)
    return (locale or QLocale()).toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)


def exact(at: Instant, zone: ZoneInfo, locale: QLocale | None = None) -> str:
    """Day and time in full, with the zone's name where the moment stands."""
    local = _local(at, zone)
    written = (locale or QLocale()).toString(_qt(local.date()), QLocale.FormatType.LongFormat)
    return f"{written}, {clock(at, zone, locale)} {local.tzname()}"


def date_words(then: date, locale: QLocale | None = None, *, with_year: bool = True) -> str:
    """A day as people write it: "20 Nov 2026"."""
    locale = locale or QLocale()
    month_first = locale.dateFormat(QLocale.FormatType.ShortFormat).startswith("M")
    pattern = "MMM d" if month_first else "d MMM"
    return locale.toString(_qt(then), f"{pattern} yyyy" if with_year else pattern)


def _local(at: Instant, zone: ZoneInfo) -> datetime:
    return to_datetime(at).astimezone(zone)


def _qt(then: date) -> QDate:
    return QDate(then.year, then.month, then.day)
