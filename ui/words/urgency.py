"""The language of urgency: in time, soon, late, paused or none, always with words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QLocale

from carestation.instants import DAY, HOUR, Instant
from ui.words.moments import moment
from ui.words.spans import span

SOON_SHARE = 0.75
SOON_MS = HOUR
RELATIVE_MS = 4 * HOUR
"""Nearer than this, people count hours and minutes; farther away they say when."""

LATE_IN_DAYS_MS = 2 * DAY


class Urgency(StrEnum):
    """The four states, and nothing to wait for. The words are those of the themes' colours and of `Tone`."""

    IN_TIME = "in_time"
    SOON = "soon"
    LATE = "late"
    PAUSED = "paused"
    NONE = ""


class Standing(StrEnum):
    """How a timer or a follow-up stands."""

    RUNNING = "running"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_SUPPLIER = "waiting_supplier"
    PAUSED = "paused"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Countdown:
    """What a countdown pill shows."""

    urgency: Urgency
    words: str


NOTHING_DUE = Countdown(Urgency.NONE, "")


def countdown(
    due_at: Instant | None,
    started_at: Instant | None,
    standing: Standing,
    left_ms: int | None,
    now: Instant,
    zone: ZoneInfo,
    locale: QLocale | None = None,
) -> Countdown:
    """What to show for something due at `due_at`, running since `started_at`.

    `left_ms` is the business time left (below zero: over), where it is known: nothing is late in closed time
    (R7), although the clock is past the due time. Without it, the clock decides.
    """
    if standing is Standing.NONE:
        return NOTHING_DUE
    if standing is not Standing.RUNNING:
        return Countdown(Urgency.PAUSED, _paused(standing, left_ms))
    if due_at is None:
        return NOTHING_DUE
    left = due_at - now if left_ms is None else left_ms
    if left < 0:
        return Countdown(Urgency.LATE, _late(-left))
    if due_at <= now:
        return Countdown(Urgency.SOON, QCoreApplication.translate("Urgency", "due when we open"))
    urgency = Urgency.SOON if _is_soon(due_at, started_at, left, now) else Urgency.IN_TIME
    return Countdown(urgency, _until(due_at, now, zone, locale))


def _is_soon(due_at: Instant, started_at: Instant | None, left: int, now: Instant) -> bool:
    if left < SOON_MS:
        return True
    return started_at is not None and now - started_at >= SOON_SHARE * (due_at - started_at)


def _until(due_at: Instant, now: Instant, zone: ZoneInfo, locale: QLocale | None) -> str:
    if due_at - now >= RELATIVE_MS:
        return moment(due_at, now, zone, locale)
    return QCoreApplication.translate("Urgency", "in {span}").format(span=span(due_at - now))


def _late(over: int) -> str:
    if over >= LATE_IN_DAYS_MS:
        return QCoreApplication.translate("Urgency", "{days} days late").format(days=over // DAY)
    return QCoreApplication.translate("Urgency", "{span} late").format(span=span(over, up=True))


def _paused(standing: Standing, left_ms: int | None) -> str:
    if standing is Standing.WAITING_CUSTOMER:
        return QCoreApplication.translate("Urgency", "waiting for customer")
    if standing is Standing.WAITING_SUPPLIER:
        return QCoreApplication.translate("Urgency", "waiting for supplier")
    if left_ms is None:
        return QCoreApplication.translate("Urgency", "paused")
    return QCoreApplication.translate("Urgency", "paused, {span} left").format(span=span(max(0, left_ms)))
