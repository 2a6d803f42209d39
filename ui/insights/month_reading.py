"""Getting at a month: its facts are read in the reader lane, the figures reckoned in the work lane."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.instants import Instant
from carestation.people.representative import Representative
from carestation.summary.facts import MonthFacts
from carestation.summary.month import Month
from carestation.summary.of_month import past_of
from carestation.summary.past import Past
from carestation.summary.summary import Summary, summarise
from ui.case.seat import Seat
from ui.insights.seen_by import seen_by
from ui.lanes.asks import Asks
from ui.lanes.work_lane import Cancelled, Report, Task, WorkLane

if TYPE_CHECKING:
    from carestation.reader import Reader

Pasts = tuple[Past | None, Past | None]
"""The month before, and the same one last year."""

_SUBJECT = "insights"


class MonthReading(QObject):
    """`begun` with the Summary before it is compared with other months, which takes twice as long; `ready` with all

    of it. Or `stopped`: cancelled, or failed with the fault (else None).
    """

    begun = Signal(object)
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
        asked = _Asked(number, month, self._seat.hours.zone, now)
        question, failed = partial(_facts, asked), partial(self._fail, number)
        self._reader.ask_newest(_SUBJECT, question, partial(self._reckon, asked, None), failed)

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

    def _reckon(self, asked: _Asked, pasts: Pasts | None, facts: MonthFacts) -> None:
        title = self.tr("Reckoning {month}").format(month=asked.month.name)
        work = _Reckoning(title, asked, facts, pasts or (None, None), self._seat.person)
        done = partial(self._compare, asked, facts) if pasts is None else partial(self._reckoned, asked)
        self._task = self._work.start(title, work, done, partial(self._fail, asked.number))

    def _compare(self, asked: _Asked, facts: MonthFacts, summary: Summary | None) -> None:
        if not self._is_wanted(asked, summary):
            return
        self.begun.emit(summary)
        question, failed = partial(_pasts, asked), partial(self._fail, asked.number)
        self._reader.ask_newest(_SUBJECT, question, partial(self._compared, asked, facts), failed)

    def _compared(self, asked: _Asked, facts: MonthFacts, pasts: Pasts) -> None:
        self._reckon(asked, pasts, facts)

    def _reckoned(self, asked: _Asked, summary: Summary | None) -> None:
        if self._is_wanted(asked, summary):
            self.ready.emit(summary)

    def _is_wanted(self, asked: _Asked, summary: Summary | None) -> bool:
        if asked.number != self._number:
            return False
        self._task = None
        if summary is None:
            self.stopped.emit(None)
        return summary is not None

    def _fail(self, number: int, fault: Exception) -> None:
        if number == self._number:
            self._task = None
            self.stopped.emit(fault)

    def _interrupted(self, _: None) -> None:
        """There is nothing to tell."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """A month that was asked for; `number` tells it from those asked for since."""

    number: int
    month: Month
    zone: str
    now: Instant


class _Reckoning:
    """The work itself, in the lane's thread."""

    def __init__(
        self, title: str, asked: _Asked, facts: MonthFacts, pasts: Pasts, person: Representative | None
    ) -> None:
        self._title, self._asked, self._facts, self._pasts, self._person = title, asked, facts, pasts, person

    def __call__(self, report: Report) -> Summary | None:
        """The summary; None where it was cancelled."""
        try:
            report(0.1, self._title)
            summary = summarise(self._asked.month, self._facts, *self._pasts, self._asked.now)
            report(0.8, self._title)
        except Cancelled:
            return None
        return seen_by(self._person, summary, self._facts, self._asked.now)


def _facts(asked: _Asked, read: Reader) -> MonthFacts:
    return read.month_facts(*asked.month.bounds(asked.zone), asked.now)


def _pasts(asked: _Asked, read: Reader) -> Pasts:
    before, year_before = asked.month.previous, asked.month.year_before
    return past_of(read, before, asked.zone, asked.now), past_of(read, year_before, asked.zone, asked.now)


def _nothing(_: Reader) -> None:
    """A question that costs nothing."""
