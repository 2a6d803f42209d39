"""Getting at a month: its facts are read in the reader lane, the figures reckoned in the work lane."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.instants import Instant
from carestation.people.representative import Representative
from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from carestation.summary.summary import Summary, summarise
from ui.case.seat import Seat
from ui.insights.seen_by import seen_by
from ui.lanes.asks import Asks
from ui.lanes.work_lane import Cancelled, Report, Task, WorkLane

if TYPE_CHECKING:
    from carestation.reader import Reader

Facts = tuple[MonthFacts, MonthFacts, MonthFacts]
"""Of the month, of the one before, and of the same one last year."""

_SUBJECT = "insights"


class MonthReading(QObject):
    """`ready` with the Summary, or `stopped`: cancelled, or failed with the fault (else None)."""

    ready = Signal(object)
    stopped = Signal(object)

    def __init__(self, reader: Asks, work: WorkLane, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._work, self._seat = reader, work, seat
        self._number = 0
        self._task: Task | None = None

    def read(self, month: Month) -> None:
        """Begin; what was begun before is given up and tells nothing."""
        number = self._begin_anew()
        now = self._seat.clock()
        question = partial(_facts, month, self._seat.hours.zone, now)
        done, failed = partial(self._reckon, number, month, now), partial(self._fail, number)
        self._reader.ask_newest(_SUBJECT, question, done, failed)

    def cancel(self) -> None:
        """Stop where it is."""
        self._begin_anew()
        self._reader.ask_newest(_SUBJECT, _nothing, self._interrupted)  # interrupts the one that runs
        self.stopped.emit(None)

    def _begin_anew(self) -> int:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._number += 1
        return self._number

    def _reckon(self, number: int, month: Month, now: Instant, facts: Facts) -> None:
        title = self.tr("Reckoning {month}").format(month=month.name)
        work = _Reckoning(title, month, facts, now, self._seat.person)
        done, failed = partial(self._reckoned, number), partial(self._fail, number)
        self._task = self._work.start(title, work, done, failed)

    def _reckoned(self, number: int, summary: Summary | None) -> None:
        if number != self._number:
            return
        self._task = None
        if summary is None:
            self.stopped.emit(None)
        else:
            self.ready.emit(summary)

    def _fail(self, number: int, fault: Exception) -> None:
        if number == self._number:
            self._task = None
            self.stopped.emit(fault)

    def _interrupted(self, _: None) -> None:
        """There is nothing to tell."""


class _Reckoning:
    """The work itself, in the lane's thread."""

    def __init__(
        self, title: str, month: Month, facts: Facts, now: Instant, person: Representative | None
    ) -> None:
        self._title, self._month, self._facts, self._now, self._person = title, month, facts, now, person

    def __call__(self, report: Report) -> Summary | None:
        """The summary; None where it was cancelled."""
        try:
            report(0.1, self._title)
            summary = summarise(self._month, *self._facts, self._now)
            report(0.8, self._title)
        except Cancelled:
            return None
        return seen_by(self._person, summary, self._facts[0], self._now)


def _facts(month: Month, zone: str, now: Instant, read: Reader) -> Facts:
    this, before, year_before = (
        read.month_facts(*asked.bounds(zone), now) for asked in (month, month.previous, month.year_before)
    )
    return this, before, year_before


def _nothing(_: Reader) -> None:
    """A question that costs nothing."""
