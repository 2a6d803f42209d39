"""Dates and hours of a calendar as people read them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from carestation.calendars.calendar import Spans
from carestation.calendars.coming_days import ComingDay, Difference
from ui.settings.time_field import MIDNIGHT
from ui.words.marking import QT_TRANSLATE_NOOP

_DIFFERENCES = {
    Difference.HOLIDAY: QT_TRANSLATE_NOOP("Calendars", "public holiday"),
    Difference.DAY_OFF: QT_TRANSLATE_NOOP("Calendars", "day off"),
    Difference.CLOSURE: QT_TRANSLATE_NOOP("Calendars", "closed for a time"),
    Difference.SPECIAL: QT_TRANSLATE_NOOP("Calendars", "special hours"),
}


def day_words(day: date) -> str:
    """ "Thu, 24 December 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "ddd, d MMMM yyyy")


def yearly_words(day: date) -> str:
    """ "24 December", whatever the year."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM")


def spans_words(spans: Spans) -> str:
    """ "09:00–12:00, 14:00–17:00"; "closed" for none."""
    if not spans:
        return QCoreApplication.translate("Calendars", "closed")
    return ", ".join(f"{_clock(opening)}–{_clock(closing)}" for opening, closing in spans)


def coming_words(coming: ComingDay) -> str:
    """What a day that differs is like, and why."""
    why = coming.name or QCoreApplication.translate("Calendars", _DIFFERENCES[coming.difference])
    return f"{day_words(coming.day)}  ·  {spans_words(coming.spans)}  ·  {why}"


def _clock(written: str) -> str:
    if written == MIDNIGHT:
        return written
    return QLocale().toString(QTime.fromString(written, "HH:mm"), QLocale.FormatType.ShortFormat)
