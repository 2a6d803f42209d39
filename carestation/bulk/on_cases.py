"""An act on many cases in one transaction, and the look ahead at what it would do. Several pieces make one undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from carestation.bulk.acts import BulkAct
from carestation.cases.case import case_name
from carestation.changes import NOTHING
from carestation.errors import CareError
from carestation.identity import CaseId
from carestation.operation import Operation, Outcome, Several
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Stays:
    """A case that the act leaves as it is, and why."""

    case_id: CaseId
    number: int
    why: str

    @property
    def told(self) -> str:
        """ "CS-1003 has 2 open steps: …"."""
        return f"{case_name(self.number)} {self.why}" if self.number else self.why


@dataclass(frozen=True, slots=True)
class BulkResult:
    """Which cases were or will be changed, and which stay."""

    done: tuple[CaseId, ...] = ()
    stay: tuple[Stays, ...] = ()

    def __add__(self, other: BulkResult) -> BulkResult:
        return BulkResult(self.done + other.done, self.stay + other.stay)


@dataclass(frozen=True, slots=True)
class LookAhead:
    """What the act would do, as things stand. Changes nothing."""

    cases: tuple[CaseId, ...]
    act: BulkAct

    @property
    def title(self) -> str:
        """Never undone, for there is nothing to undo."""
        return self.act.title

    def run(self, work: Work) -> Outcome[BulkResult]:
        """Asks each case."""
        return Outcome(_look(work, self.cases, self.act))


@dataclass(frozen=True, slots=True)
class OnCases:
    """Do it. A case with something against it stays as it is, and nothing of it is half done."""

    cases: tuple[CaseId, ...]
    act: BulkAct

    @property
    def title(self) -> str:
        """What undo calls it."""
        return self.act.title

    def run(self, work: Work) -> Outcome[BulkResult]:
        """Looks anew at each case: what the look ahead saw may have changed since."""
        result = _look(work, self.cases, self.act)
        outcome = Several(self.title, tuple(self.act.operation(case) for case in result.done)).run(work)
        return Outcome(result, outcome.changes, outcome.inverse)


def together(title: str, outcomes: Sequence[Outcome[BulkResult]]) -> Outcome[BulkResult]:
    """The pieces of one act as one outcome, with one undo for all."""
    changes, result = NOTHING, BulkResult()
    for outcome in outcomes:
        changes |= outcome.changes
        result += outcome.value
    inverses = tuple(_inverses(outcomes))
    return Outcome(result, changes, Several(title, inverses) if inverses else None)


def _inverses(outcomes: Sequence[Outcome[BulkResult]]) -> Iterable[Operation[Any]]:
    return (outcome.inverse for outcome in reversed(outcomes) if outcome.inverse is not None)


def _look(work: Work, cases: Iterable[CaseId], act: BulkAct) -> BulkResult:
    done, stay = [], []
    for case_id in dict.fromkeys(cases):
        number, why = _hindrance(work, case_id, act)
        if why:
            stay.append(Stays(case_id, number, why))
        else:
            done.append(case_id)
    return BulkResult(tuple(done), tuple(stay))


def _hindrance(work: Work, case_id: CaseId, act: BulkAct) -> tuple[int, str]:
    try:
        if work.cases.seen_as(case_id) != case_id:
            return work.cases.get(case_id).number, "is part of another case now"
    except CareError as error:  # deleted meanwhile
        return 0, str(error)
    case = work.cases.get(case_id)
    return case.number, act.hindrance(work, case)
