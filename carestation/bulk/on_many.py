"""An act on many things in one transaction, and the look ahead at what it would do. Several pieces make one undo."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from carestation.bulk.act import BulkAct
from carestation.changes import NOTHING
from carestation.operation import InPieces, Operation, Outcome, Several
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class Stays:
    """A case or a follow-up that the act leaves as it is, what it is called, and why."""

    thing: int
    name: str
    why: str

    @property
    def told(self) -> str:
        """ "CS-1003 has 2 open steps: …"."""
        return f"{self.name} {self.why}".strip()


@dataclass(frozen=True, slots=True)
class BulkResult:
    """Which were or will be changed, and which stay."""

    done: tuple[int, ...] = ()
    stay: tuple[Stays, ...] = ()

    def __add__(self, other: BulkResult) -> BulkResult:
        return BulkResult(self.done + other.done, self.stay + other.stay)


@dataclass(frozen=True, slots=True)
class LookAhead:
    """What the act would do, as things stand. Changes nothing."""

    things: tuple[int, ...]
    act: BulkAct

    @property
    def title(self) -> str:
        """Never undone, for there is nothing to undo."""
        return self.act.title

    def run(self, work: Work) -> Outcome[BulkResult]:
        """Asks each of them."""
        return Outcome(_look(work, self.things, self.act))


@dataclass(frozen=True, slots=True)
class OnMany:
    """Do it. What has something against it stays as it is, and nothing of it is half done."""

    things: tuple[int, ...]
    act: BulkAct

    @property
    def title(self) -> str:
        """What undo calls it."""
        return self.act.title

    def run(self, work: Work) -> Outcome[BulkResult]:
        """Looks anew at each: what the look ahead saw may have changed since."""
        result = _look(work, self.things, self.act)
        outcome = Several(self.title, tuple(self.act.operation(thing) for thing in result.done)).run(work)
        return Outcome(result, outcome.changes, outcome.inverse)


def together(title: str, outcomes: Sequence[Outcome[BulkResult]]) -> Outcome[BulkResult]:
    """The pieces of one act as one outcome, with one undo for all, which can be run piece by piece too."""
    changes, result = NOTHING, BulkResult()
    for outcome in outcomes:
        changes |= outcome.changes
        result += outcome.value
    inverses = tuple(_inverses(outcomes))
    return Outcome(result, changes, InPieces(title, inverses) if inverses else None)


def _inverses(outcomes: Sequence[Outcome[BulkResult]]) -> Iterable[Operation[Any]]:
    return (outcome.inverse for outcome in reversed(outcomes) if outcome.inverse is not None)


def _look(work: Work, things: Iterable[int], act: BulkAct) -> BulkResult:
    done, stay = [], []
    for thing in dict.fromkeys(things):
        against = act.against(work, thing)
        if against.why:
            stay.append(Stays(thing, against.name, against.why))
        else:
            done.append(thing)
    return BulkResult(tuple(done), tuple(stay))
