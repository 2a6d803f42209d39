"""How many targets were met, and how many would have been: counted by issue type and metric, case after case."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from carestation.identity import CaseId
from carestation.instants import Instant
from carestation.timers.targets import Metric
from carestation.timers.timer import State, TimerInstance
from carestation.what_if.plan import Plan, Timers, as_recorded
from carestation.what_if.recorded_case import RecordedCase

MOST_LISTED = 500
"""So many cases are named for each figure; they are all counted."""

_Kept = dict[tuple[Metric, Instant], TimerInstance]


@dataclass(slots=True)
class Share:
    """Timers that were decided (met or missed), and how many of them within their target (R7)."""

    n: int = 0
    within: int = 0

    @property
    def percent(self) -> float | None:
        """Within target, from 0 to 100; None where nothing was decided."""
        return 100 * self.within / self.n if self.n else None

    def count(self, timers: Iterable[TimerInstance]) -> None:
        """Decided ones."""
        for timer in timers:
            self.n += 1
            self.within += timer.state is State.MET

    def add(self, other: Share) -> None:
        """Those of another count too."""
        self.n += other.n
        self.within += other.within


@dataclass(frozen=True, slots=True)
class Turn:
    """A timer of a case that would be late and was not (`late`), or was late and would not be.

    Times are milliseconds of business time, None on the side where no target timed it.
    """

    case_id: CaseId
    number: int
    subject: str
    metric: Metric
    late: bool
    used_then: int | None
    target_then: int | None
    used_now: int | None
    target_now: int | None


@dataclass(slots=True)
class Cell:
    """One issue type and one metric: as it was, as it would be, and which cases make the difference."""

    then: Share = field(default_factory=Share)
    now: Share = field(default_factory=Share)
    newly_late: int = 0
    no_longer_late: int = 0
    turns: list[Turn] = field(default_factory=list)

    def add(self, other: Cell) -> None:
        """What another cell counted counts here too."""
        self.then.add(other.then)
        self.now.add(other.now)
        self.newly_late += other.newly_late
        self.no_longer_late += other.no_longer_late
        self.turns += other.turns[: MOST_LISTED - len(self.turns)]

    def turn(self, turn: Turn) -> None:
        """One more case that would be judged otherwise."""
        self.newly_late += turn.late
        self.no_longer_late += not turn.late
        if len(self.turns) < MOST_LISTED:
            self.turns.append(turn)


@dataclass(slots=True)
class Attainment:
    """Then and now, over `cases` cases; `cells` by issue type and metric, only where something was decided."""

    cases: int = 0
    cells: dict[tuple[str, Metric], Cell] = field(default_factory=dict)

    def take(self, recorded: RecordedCase, then: Timers, now: Timers) -> None:
        """Count a case with the timers that it had and those that it would have."""
        self.cases += 1
        was, would_be = _decided(then), _decided(now)
        for metric in {metric for metric, _ in was.keys() | would_be.keys()}:
            cell = self._cell(recorded.case.issue_type, metric)
            cell.then.count(timer for key, timer in was.items() if key[0] is metric)
            cell.now.count(timer for key, timer in would_be.items() if key[0] is metric)
        for key in sorted(was.keys() | would_be.keys(), key=lambda key: key[1]):
            before, after = was.get(key), would_be.get(key)
            if _is_late(before) != _is_late(after):
                self._cell(recorded.case.issue_type, key[0]).turn(_turn(recorded, key[0], before, after))

    def add(self, other: Attainment) -> None:
        """What another one counted counts here too."""
        self.cases += other.cases
        for (issue_type, metric), cell in other.cells.items():
            self._cell(issue_type, metric).add(cell)

    def issue_types(self) -> list[str]:
        """Those that something was decided in, by their keys."""
        return sorted({issue_type for issue_type, _ in self.cells})

    def of_all(self) -> Iterator[tuple[Metric, Cell]]:
        """All issue types together, for each metric that was decided."""
        for metric in Metric:
            cells = [self.cells[key] for key in sorted(self.cells) if key[1] is metric]
            if cells:
                whole = Cell()
                for cell in cells:
                    whole.add(cell)
                yield metric, whole

    def of(self, issue_type: str) -> Iterator[tuple[Metric, Cell]]:
        """One issue type, for each metric that was decided in it."""
        for metric in Metric:
            if cell := self.cells.get((issue_type, metric)):
                yield metric, cell

    def _cell(self, issue_type: str, metric: Metric) -> Cell:
        return self.cells.setdefault((issue_type, metric), Cell())


def attainment(plan: Plan, cases: Iterable[RecordedCase], now: Instant) -> Attainment:
    """The cases as they stand at `now`, with the plan and without."""
    counted = Attainment()
    for recorded in cases:
        counted.take(recorded, as_recorded(recorded, now), plan.timers(recorded, now))
    return counted


def _decided(timers: Timers) -> _Kept:
    """Waived and cancelled ones are no promise, and what still runs in time is not decided yet (R16, R18, R21).

    One wait keeps its key, whichever targets time it: it began when the customer wrote.
    """
    return {
        (timer.metric, timer.started_at): timer
        for timer in timers
        if timer.state in (State.MET, State.MISSED)
    }


def _is_late(timer: TimerInstance | None) -> bool:
    return timer is not None and timer.state is State.MISSED


def _turn(
    recorded: RecordedCase, metric: Metric, then: TimerInstance | None, now: TimerInstance | None
) -> Turn:
    return Turn(
        recorded.case.id,
        recorded.case.number,
        recorded.case.subject,
        metric,
        _is_late(now),
        None if then is None else then.used_ms,
        None if then is None else then.target_ms,
        None if now is None else now.used_ms,
        None if now is None else now.target_ms,
    )
