"""A day of the business's own in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.calendars.own_days import OwnDay, OwnKind
from ui.calendars.day_words import day_words, spans_words, yearly_words
from ui.words.marking import QT_TRANSLATE_NOOP

_KINDS = {
    OwnKind.DAY_OFF: QT_TRANSLATE_NOOP("Calendars", "closed all day"),
    OwnKind.YEARLY: QT_TRANSLATE_NOOP("Calendars", "closed every year"),
    OwnKind.SPECIAL: QT_TRANSLATE_NOOP("Calendars", "open only"),
    OwnKind.CLOSURE: QT_TRANSLATE_NOOP("Calendars", "closed"),
}


def own_day_words(own: OwnDay) -> str:
    """ "Thu, 24 December 2026 · open only 09:00–12:00 · Christmas Eve"."""
    what = QCoreApplication.translate("Calendars", _KINDS[own.kind])
    if own.kind in (OwnKind.SPECIAL, OwnKind.CLOSURE):
        what = f"{what} {spans_words(own.spans)}"
    day = yearly_words(own.day) if own.kind is OwnKind.YEARLY else day_words(own.day)
    return "  ·  ".join(part for part in (day, what, own.name) if part)
