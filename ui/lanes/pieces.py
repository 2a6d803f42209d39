"""A long act in pieces: each is a transaction of its own, and between two of them others get their answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from carestation.desk import Desk
from carestation.operation import Operation, Outcome

if TYPE_CHECKING:
    from ui.lanes.lane import Lane

SIZE = 100
"""Things in one piece: a fraction of a second."""


class Pieces(QObject):
    """`progressed(done, all)` after each piece; `ended` carries the outcomes, also of what was cancelled half-way.

    A piece that fails ends it; where it `goes_on`, the others are done all the same, and `faults` tells.
    """

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        lane: Lane,
        things: Sequence[Any],
        make: Callable[[tuple[Any, ...]], Operation[Any]],
        parent: QObject,
        size: int = SIZE,
        *,
        goes_on: bool = False,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._things = tuple(things)
        self._make = make
        self._size = size
        self._goes_on = goes_on
        self._at = self._sent = 0
        self._outcomes: list[Outcome[Any]] = []
        self._cancelled = False
        self.faults: list[Exception] = []

    @property
    def rest(self) -> tuple[Any, ...]:
        """What it has not come to."""
        return self._things[self._at :]

    def begin(self) -> None:
        """Do the next piece, or end."""
        piece = self._next()
        if self._cancelled or not piece:
            self.ended.emit(self._outcomes)
            self.deleteLater()
            return
        self._sent = self._at + len(piece)
        self._lane.use(partial(_do, self._make(piece)), self._did, self._failed)

    def cancel(self) -> None:
        """Stop after the piece that is under way; what is done stays done, and can be undone."""
        self._cancelled = True

    def finish(self) -> None:
        """The program ends: hand over all that is left now, behind the piece that is under way."""
        self._at = self._sent
        while not self._cancelled and (piece := self._next()):
            self._at += len(piece)
            self._lane.use(partial(_do, self._make(piece)))
        self._cancelled = True

    def _next(self) -> tuple[Any, ...]:
        return self._things[self._at : self._at + self._size]

    def _did(self, outcome: Outcome[Any]) -> None:
        self._outcomes.append(outcome)
        self._step()

    def _step(self) -> None:
        self._at = self._sent
        self.progressed.emit(self._at, len(self._things))
        QTimer.singleShot(0, self, self.begin)

    def _failed(self, fault: Exception) -> None:
        self.faults.append(fault)
        if self._goes_on:
            self._step()
        else:
            self._cancelled = True
            self._lane.failed.emit(fault)
            self.begin()


def _do(operation: Operation[Any], desk: Desk) -> Outcome[Any]:
    return desk.do(operation)
