"""Due times of follow-ups in words, and the order in which the locale writes day and month."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale

from carestation.instants import Instant, to_datetime
from ui.words.moments import clock, moment


def full_due(at: Instant, now: Instant, zone: ZoneInfo) -> str:
    """ "Fri 20 Nov, 10:00"; with the year where it is another."""
    then, today = to_datetime(at).astimezone(zone), to_datetime(now).astimezone(zone)
    locale = QLocale()
    pattern = "ddd d MMM" if is_day_first() else "ddd MMM d"
    written = locale.toString(
        QDate(then.year, then.month, then.day), pattern if then.year == today.year else f"{pattern} yyyy"
    )
    return f"{written}, {clock(at, zone)}"


def short_due(at: Instant, now: Instant, zone: ZoneInfo) -> str:
    """ "today 13:00", "Fri 09:00", "23 Nov 09:00": beside a title that says “tomorrow” already."""
    then, today = (to_datetime(one).astimezone(zone).date() for one in (at, now))
    if (then - today).days != 1:
        return moment(at, now, zone)
    name = QLocale().standaloneDayName(then.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{name} {clock(at, zone)}"


def is_day_first() -> bool:
    """Whether 3/12 is the third of December here."""
    pattern = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return pattern.find("d") < pattern.find("M")


def language() -> str:
    """The language in which times are typed first: "en", "de" …"""
    return QLocale().name().partition("_")[0]
