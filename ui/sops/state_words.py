"""How an SOP of the desk stands, for its owner."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from carestation.instants import Instant
from carestation.sop_editing.desk_sop import DeskSop
from ui.words.moments import day


def state_words(known: DeskSop, now: Instant) -> str:
    """In a list: "version 3 · draft", "retired", "look it over"."""
    parts = []
    if known.retired_at is not None:
        parts.append(QCoreApplication.translate("SopState", "retired"))
    elif known.current is not None:
        words = QCoreApplication.translate("SopState", "version {number}")
        parts.append(words.format(number=known.current.number))
    if known.draft is not None:
        parts.append(QCoreApplication.translate("SopState", "draft"))
    if known.is_review_due(now):
        parts.append(QCoreApplication.translate("SopState", "look it over"))
    return " · ".join(parts)


def origin_words(known: DeskSop, now: Instant, zone: ZoneInfo) -> str:
    """Where the version in force comes from: "Version 3, published today by Ann Berg: fewer questions"."""
    current = known.current
    if current is None:
        return QCoreApplication.translate("SopState", "A draft: no case gets it before it is published.")
    words = QCoreApplication.translate("SopState", "Version {number}, published {when}: {note}")
    if current.author:
        words = QCoreApplication.translate(
            "SopState", "Version {number}, published {when} by {author}: {note}"
        )
    when = day(current.published_at, now, zone)
    told = words.format(number=current.number, when=when, author=current.author, note=current.note)
    if known.retired_at is None:
        return told
    retired = QCoreApplication.translate("SopState", "Retired {when}: no new case gets it.")
    return f"{retired.format(when=day(known.retired_at, now, zone))} {told}"


def review_words(known: DeskSop, now: Instant, zone: ZoneInfo) -> str:
    """When it should be looked over; empty where it is not in force."""
    due = known.review_due
    if due is None:
        return ""
    if known.is_review_due(now):
        words = QCoreApplication.translate("SopState", "It should be looked over, since {when}.")
    else:
        words = QCoreApplication.translate("SopState", "To be looked over {when}.")
    return words.format(when=day(due, now, zone))
