"""The one door for changes: an operation runs in one transaction and says what it did and how to undo it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from carestation.changes import NOTHING, Changes

if TYPE_CHECKING:
    from carestation.work import Work

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Value]):
    """What came of an operation: its value, what it touched, and the operation that takes it back.

    `inverse` is None where nothing can or need be undone. `said` is one sentence for the notice
    ("Case CS-1042 resolved"); empty where the screen shows the result by itself.
    """

    value: Value
    changes: Changes = NOTHING
    inverse: Operation[Any] | None = None
    said: str = ""


class Operation(Protocol[Value]):
    """A frozen dataclass that changes the store. `run` is one transaction: it commits whole or not at all."""

    @property
    def title(self) -> str:
        """What the menu says after "Undo": "resolve case"."""
        ...

    def run(self, work: Work) -> Outcome[Value]:
        """Do it. Raises `CareError` where the desk's rules or the store's state refuse it."""
        ...


@dataclass(frozen=True, slots=True)
class Several:
    """Operations that are one act: done in order in one transaction, undone together in reverse."""

    title: str
    operations: tuple[Operation[Any], ...]
    said: str = ""

    def run(self, work: Work) -> Outcome[tuple[Any, ...]]:
        """Run all; one that fails takes the others back with it."""
        outcomes = [operation.run(work) for operation in self.operations]
        changes = NOTHING
        for outcome in outcomes:
            changes |= outcome.changes
        inverses = tuple(o.inverse for o in reversed(outcomes) if o.inverse is not None)
        inverse = Several(self.title, inverses) if inverses else None
        said = self.said or " · ".join(o.said for o in outcomes if o.said)
        return Outcome(tuple(o.value for o in outcomes), changes, inverse, said)


@dataclass(frozen=True, slots=True)
class InPieces:
    """An act that is too long for one transaction while others wait: each of `pieces` may be run on its own.

    Run as one operation, it is all or nothing.
    """

    title: str
    pieces: tuple[Operation[Any], ...]

    def run(self, work: Work) -> Outcome[tuple[Any, ...]]:
        """All pieces at once."""
        outcome = Several(self.title, self.pieces).run(work)
        inverse = outcome.inverse
        pieces = inverse.operations if isinstance(inverse, Several) else ()
        return Outcome(outcome.value, outcome.changes, InPieces(self.title, pieces) if pieces else None)
