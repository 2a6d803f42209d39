"""A long act in pieces: each is a transaction of its own, and between two of them others get their answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from carestation.desk import Desk
from carestation.operation import Operation, Outcome
from ui.lanes.lane import Lane

SIZE = 100
"""Cases in one piece: a fraction of a second."""


class Pieces(QObject):
    """`progressed(done, all)` after each piece; `ended` carries the outcomes, also of what was cancelled half-way."""

    progressed = Signal(int, int)
    ended = Signal(object)

    def __init__(
        self,
        lane: Lane,
        cases: Sequence[int],
        make: Callable[[tuple[Any, ...]], Operation[Any]],
        parent: QObject,
        size: int = SIZE,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._cases = tuple(cases)
        self._make = make
        self._size = size
        self._at = 0
        self._outcomes: list[Outcome[Any]] = []
        self._cancelled = False

    def begin(self) -> None:
        """Do the next piece, or end."""
        piece = self._cases[self._at : self._at + self._size]
        if self._cancelled or not piece:
            self.ended.emit(self._outcomes)
            self.deleteLater()
            return
        self._lane.use(partial(_do, self._make(piece)), partial(self._did, len(piece)), self._failed)

    def cancel(self) -> None:
        """Stop after the piece that is under way; what is done stays done, and can be undone."""
        self._cancelled = True

    def _did(self, count: int, outcome: Outcome[Any]) -> None:
        self._at += count
        self._outcomes.append(outcome)
        self.progressed.emit(self._at, len(self._cases))
        QTimer.singleShot(0, self, self.begin)

    def _failed(self, fault: Exception) -> None:
        self._cancelled = True
        self._lane.failed.emit(fault)
        self.begin()


def _do(operation: Operation[Any], desk: Desk) -> Outcome[Any]:
    return desk.do(operation)
