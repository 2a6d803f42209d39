"""Why a timer says what it says: its whole time in spans, each counted or with the reason why not (R24)."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from carestation.cases.case import Status
from carestation.instants import Instant
from carestation.timers.business_hours import BusinessHours
from carestation.timers.running_time import phases
from carestation.timers.timer import Account, TimerInstance


class Reason(StrEnum):
    """What a span of a timer's time is: counted, or left out because …"""

    COUNTED = "counted"
    OUT_OF_HOURS = "out_of_hours"
    WAITING_CUSTOMER = "waiting_customer"
    WAITING_SUPPLIER = "waiting_supplier"
    RESOLVED = "resolved"
    CLOSED = "closed"


class LedgerSpan(NamedTuple):
    """A stretch of real time, half-open."""

    start: Instant
    end: Instant
    reason: Reason


def account_of(timer: TimerInstance) -> Account:
    """What the timer was counted with; `ValueError` for one that was not replayed but read from a row."""
    if timer.account is None:
        raise ValueError("only a replayed timer can say why")
    return timer.account


def ledger(timer: TimerInstance) -> list[LedgerSpan]:
    """The spans from start to end (or now), without a gap: what is counted adds up to `used_ms`.

    A pause is one span; that it would take out open time only (R14) shows in what is left.
    """
    account = account_of(timer)
    spans: list[LedgerSpan] = []
    for start, end, stopped in phases(account.history, timer.started_at, account.until, account.pauses):
        if stopped is None:
            spans.extend(_open_and_closed(account.business_hours, start, end))
        else:
            spans.append(LedgerSpan(start, end, _REASONS[stopped]))
    return spans


def _open_and_closed(hours: BusinessHours, start: Instant, end: Instant) -> Iterator[LedgerSpan]:
    at = start
    for opening, closing in hours.open_spans_ms(start, end):
        if at < opening:
            yield LedgerSpan(at, opening, Reason.OUT_OF_HOURS)
        yield LedgerSpan(opening, closing, Reason.COUNTED)
        at = closing
    if at < end:
        yield LedgerSpan(at, end, Reason.OUT_OF_HOURS)


_REASONS = {
    Status.WAITING_CUSTOMER: Reason.WAITING_CUSTOMER,
    Status.WAITING_SUPPLIER: Reason.WAITING_SUPPLIER,
    Status.RESOLVED: Reason.RESOLVED,
    Status.CLOSED: Reason.CLOSED,
}
