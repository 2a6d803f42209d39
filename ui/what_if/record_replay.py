"""Replaying the record piece by piece: read in the reader lane, reckoned in the work lane, neither held for long.

Between two pieces a search is answered, and *Cancel* is heard.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.what_if.attainment import Attainment, attainment
from carestation.what_if.days import Days
from carestation.what_if.plan import Plan
from carestation.what_if.recorded_case import RecordedCase
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.work_lane import Report, Task, WorkLane

if TYPE_CHECKING:
    from carestation.reader import Reader

PIECE = 100
"""Cases at once: some tens of milliseconds in either lane."""

_SUBJECT = "what if"
_FIRST = CaseId(0)


@dataclass(slots=True, eq=False)
class _Run:
    """One replay, as far as it has come."""

    plan: Plan
    bounds: tuple[Instant, Instant]
    now: Instant
    total: int = 0
    after: CaseId = _FIRST
    whole: Attainment = field(default_factory=Attainment)


class RecordReplay(QObject):
    """`progressed` with cases done and in all; then `ready` with the Attainment, or `stopped`.

    `stopped` carries the fault, None where it was cancelled.
    """

    progressed = Signal(int, int)
    ready = Signal(object)
    stopped = Signal(object)

    def __init__(self, reader: Asks, work: WorkLane, seat: Seat, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._work, self._seat = reader, work, seat
        self._run: _Run | None = None
        self._task: Task | None = None

    def begin(self, plan: Plan, days: Days) -> None:
        """Replay these days; what was begun before is given up and tells nothing."""
        self._give_up()
        now = self._seat.clock()
        run = self._run = _Run(plan, days.bounds(self._seat.hours.zone, now), now)
        question, failed = partial(_count, run.bounds), partial(self._fail, run)
        self._reader.ask_newest(_SUBJECT, question, partial(self._counted, run), failed)

    def cancel(self) -> None:
        """Stop where it is."""
        if self._run is not None:
            self._give_up()
            self._reader.ask_newest(_SUBJECT, _nothing, self._interrupted)  # interrupts the one that runs
            self.stopped.emit(None)

    def _give_up(self) -> None:
        self._run = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _counted(self, run: _Run, total: int) -> None:
        if run is self._run:
            run.total = total
            self._go_on(run)

    def _go_on(self, run: _Run) -> None:
        self.progressed.emit(run.whole.cases, run.total)
        question, failed = partial(_piece, run.bounds, run.after), partial(self._fail, run)
        self._reader.ask_newest(_SUBJECT, question, partial(self._reckon, run), failed)

    def _reckon(self, run: _Run, piece: tuple[RecordedCase, ...]) -> None:
        if run is not self._run:
            return
        if not piece:
            self._run = None
            self.ready.emit(run.whole)
            return
        run.after = piece[-1].case.id
        work = partial(_reckoned, run.plan, piece, run.now)
        done, failed = partial(self._take, run), partial(self._fail, run)
        self._task = self._work.start(self.tr("Replaying the record"), work, done, failed)

    def _take(self, run: _Run, counted: Attainment) -> None:
        if run is self._run:
            self._task = None
            run.whole.add(counted)
            self._go_on(run)

    def _fail(self, run: _Run, fault: Exception) -> None:
        if run is self._run:
            self._run = self._task = None
            self.stopped.emit(fault)

    def _interrupted(self, _: None) -> None:
        """There is nothing to tell."""


def _count(bounds: tuple[Instant, Instant], read: Reader) -> int:
    return read.count_recorded_cases(*bounds)


def _piece(bounds: tuple[Instant, Instant], after: CaseId, read: Reader) -> tuple[RecordedCase, ...]:
    return read.recorded_cases(*bounds, after, PIECE)


def _reckoned(plan: Plan, piece: tuple[RecordedCase, ...], now: Instant, report: Report) -> Attainment:
    counted = attainment(plan, piece, now)
    report(1.0, "")
    return counted


def _nothing(_: Reader) -> None:
    """A question that costs nothing."""
