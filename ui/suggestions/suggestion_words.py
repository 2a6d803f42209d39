"""A suggestion in words: how it stands, and who stands behind it."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from carestation.instants import Instant
from carestation.suggestions.suggestion import Fate, Suggestion
from ui.words.moments import day


def fate_words(one: Suggestion) -> str:
    """ "in version 3"; nothing for one that is still open."""
    if one.fate is Fate.PUBLISHED:
        words = QCoreApplication.translate("Suggestions", "in version {number}")
        return words.format(number=one.published_as)
    return {
        Fate.OPEN: "",
        Fate.DRAFTED: QCoreApplication.translate("Suggestions", "in the draft"),
        Fate.DECLINED: QCoreApplication.translate("Suggestions", "stays as it is"),
    }[one.fate]


def fate_role(fate: Fate) -> str:
    """The colour of those words."""
    return "in_time" if fate is Fate.PUBLISHED else "quiet"


def by_words(one: Suggestion, now: Instant, zone: ZoneInfo) -> str:
    """ "Ben Diaz, yesterday · 2 for it"."""
    said = f"{one.author}, {day(one.made_at, now, zone)}"
    if not one.voters:
        return said
    votes = QCoreApplication.translate("Suggestions", "{count} for it").format(count=len(one.voters))
    return f"{said} · {votes}"


def news_words(one: Suggestion) -> str:
    """What its author is told."""
    words = {
        Fate.OPEN: "",
        Fate.DRAFTED: QCoreApplication.translate(
            "Suggestions", "“{title}” is being changed as you suggested."
        ),
        Fate.PUBLISHED: QCoreApplication.translate(
            "Suggestions", "“{title}” is changed as you suggested, in version {number}. Thank you."
        ),
        Fate.DECLINED: QCoreApplication.translate("Suggestions", "“{title}” stays as it is: {why}"),
    }[one.fate]
    why = one.answers[-1].text if one.answers else ""
    return words.format(title=one.subject.title, number=one.published_as, why=why)
