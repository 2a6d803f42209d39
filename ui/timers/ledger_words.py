"""Why a timer says what it says, in words: "Mon 09:00–09:22 counted", "12:30–13:30 closed"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from carestation.instants import Instant
from carestation.timers.ledger import LedgerSpan, Reason, account_of
from carestation.timers.targets import Metric
from carestation.timers.timer import TimerInstance
from ui.words.moments import clock, day, moment
from ui.words.spans import span


def reason_words(reason: Reason) -> str:
    """What a stretch of time was."""
    words = {
        Reason.COUNTED: QCoreApplication.translate("Ledger", "counted"),
        Reason.OUT_OF_HOURS: QCoreApplication.translate("Ledger", "closed"),
        Reason.WAITING_CUSTOMER: QCoreApplication.translate("Ledger", "waiting for the customer"),
        Reason.WAITING_SUPPLIER: QCoreApplication.translate("Ledger", "waiting for a supplier"),
        Reason.RESOLVED: QCoreApplication.translate("Ledger", "resolved"),
        Reason.CLOSED: QCoreApplication.translate("Ledger", "case closed"),
    }
    return words[reason]


def span_words(spans: Sequence[LedgerSpan], now: Instant, zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    """For each span its times and what it was; the day is named where it is another than in the line before."""
    told = ""
    for one in spans:
        start, end = day(one.start, now, zone), day(one.end, now, zone)
        begins = clock(one.start, zone) if start == told else f"{start} {clock(one.start, zone)}"
        ends = clock(one.end, zone) if end == start else f"{end} {clock(one.end, zone)}"
        told = end
        yield (f"{begins}–{ends}" if end == start else f"{begins} – {ends}"), _what(one)


def begin_words(timer: TimerInstance, now: Instant, zone: ZoneInfo) -> str:
    """From what to what it counts, and which time: what somebody must know who sees it for the first time."""
    words = {
        Metric.FIRST_RESPONSE: QCoreApplication.translate(
            "Ledger",
            "From the customer's first message ({moment}) to our first answer, in business hours only.",
        ),
        Metric.NEXT_RESPONSE: QCoreApplication.translate(
            "Ledger", "From the oldest unanswered message ({moment}) to our answer, in business hours only."
        ),
        Metric.RESOLUTION: QCoreApplication.translate(
            "Ledger", "From the opening ({moment}) until it is resolved, in business hours only."
        ),
    }
    if timer.metric is Metric.RESOLUTION and account_of(timer).pauses:
        words[Metric.RESOLUTION] = QCoreApplication.translate(
            "Ledger",
            "From the opening ({moment}) until it is resolved, in business hours only, and not while we wait.",
        )
    return words[timer.metric].format(moment=moment(timer.started_at, now, zone))


def _what(one: LedgerSpan) -> str:
    """ "3 h 13 min counted", "closed"."""
    words = reason_words(one.reason)
    if one.reason is not Reason.COUNTED:
        return words
    return f"· {span(one.end - one.start, up=True)} {words}"


def sum_words(timer: TimerInstance) -> str:
    """ "22 min of 2 h left", "2 h 12 min counted: 12 min over the target of 2 h", "16 min of 2 h used"."""
    target = span(timer.target_ms)
    if timer.left_ms < 0:
        words = QCoreApplication.translate("Ledger", "{used} counted: {span} over the target of {target}")
        over = span(-timer.left_ms, up=True)
        return words.format(used=span(timer.used_ms, up=True), span=over, target=target)
    if timer.ended_at is not None:
        words = QCoreApplication.translate("Ledger", "{span} of {target} used")
        return words.format(span=span(timer.used_ms, up=True), target=target)
    words = QCoreApplication.translate("Ledger", "{span} of {target} left")
    return words.format(span=span(timer.left_ms), target=target)
