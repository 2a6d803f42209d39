"""The way of one act on many things: look ahead in pieces, do it in pieces, and tell of it once, with one undo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from carestation.bulk.act import BulkAct
from carestation.bulk.on_many import BulkResult, LookAhead, OnMany, together
from carestation.operation import Outcome
from ui.bulk.bulk_words import did
from ui.lanes.lane import Lane
from ui.lanes.pieces import SIZE, Pieces


class BulkFlow(QObject):
    """`foreseen(act, BulkResult)`, then `finished`; `progressed(done, all)` while either takes a while."""

    foreseen = Signal(object, object)
    progressed = Signal(int, int)
    finished = Signal()

    def __init__(self, lane: Lane, parent: QObject, size: int = SIZE) -> None:
        super().__init__(parent)
        self._lane = lane
        self._size = size
        self._pieces: Pieces | None = None
        self._looking = False

    @property
    def is_busy(self) -> bool:
        """Whether pieces are still to come."""
        return self._pieces is not None

    def look(self, things: Sequence[int], act: BulkAct) -> None:
        """What would happen. One that is under way is given up."""
        self._give_up()
        self._looking = True
        self._start(things, partial(_look_ahead, act), partial(self._saw, act))

    def run(self, result: BulkResult, act: BulkAct) -> None:
        """Do what was foreseen."""
        self._give_up()
        self._looking = False
        pieces = self._start(result.done, partial(_on_many, act), partial(self._did, result, act))
        self._lane.closing.connect(pieces.finish)

    def cancel(self) -> None:
        """No further pieces. A look ahead is given up; of an act, what is done stays, with its undo."""
        if self._looking:
            self._give_up()
        elif self._pieces is not None:
            self._pieces.cancel()

    def _start(self, things: Sequence[int], make: Any, ended: Any) -> Pieces:
        pieces = self._pieces = Pieces(self._lane, things, make, self, self._size)
        pieces.progressed.connect(self.progressed)
        pieces.ended.connect(ended)
        pieces.begin()
        return pieces

    def _give_up(self) -> None:
        if self._pieces is not None:
            self._pieces.progressed.disconnect(self.progressed)
            self._pieces.ended.disconnect()
            self._pieces.cancel()
            self._pieces = None

    def _saw(self, act: BulkAct, outcomes: list[Outcome[BulkResult]]) -> None:
        self._pieces = None
        self.foreseen.emit(act, together(act.title, outcomes).value)

    def _did(self, foreseen: BulkResult, act: BulkAct, outcomes: list[Outcome[BulkResult]]) -> None:
        self._pieces = None
        whole = together(act.title, outcomes)
        told = BulkResult(whole.value.done, foreseen.stay + whole.value.stay)
        self._lane.record(OnMany((), act), replace(whole, said=did(act, told)))
        self.finished.emit()


def _look_ahead(act: BulkAct, things: tuple[int, ...]) -> LookAhead:
    return LookAhead(things, act)


def _on_many(act: BulkAct, things: tuple[int, ...]) -> OnMany:
    return OnMany(things, act)
