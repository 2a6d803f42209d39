"""A long undo in pieces, so that others get their answers meanwhile: with progress, *Cancel*, and a word at its end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from carestation.changes import NOTHING
from carestation.operation import InPieces, Operation, Outcome
from ui.lanes.pieces import Pieces

if TYPE_CHECKING:
    from ui.lanes.lane import Lane


@dataclass(frozen=True, slots=True)
class Turned:
    """What came of it: the part that was done, what it did not come to, and what kept single pieces from it.

    `count` of `all` pieces were done.
    """

    outcome: Outcome[None]
    rest: InPieces | None
    count: int
    all: int
    fault: Exception | None


class InTurns(QObject):
    """`progressed(fraction, words)`; `turned(Turned)` and then `ended` when there is nothing more to do."""

    progressed = Signal(float, str)
    turned = Signal(object)
    ended = Signal()

    def __init__(self, lane: Lane, title: str, act: InPieces) -> None:
        super().__init__(lane)
        self.title = title
        self._act = act
        self._pieces = Pieces(lane, act.pieces, _the_one, self, size=1, goes_on=True)
        self._pieces.progressed.connect(self._progress)
        self._pieces.ended.connect(self._end)
        lane.closing.connect(self._pieces.finish)

    def begin(self) -> None:
        """Do the first piece."""
        self._pieces.begin()

    def cancel(self) -> None:
        """Stop after the piece that is under way. The rest can be gone on with."""
        self._pieces.cancel()

    def _progress(self, done: int, all_: int) -> None:
        self.progressed.emit(done / all_, self.title)

    def _end(self, outcomes: Sequence[Outcome[Any]]) -> None:
        changes = NOTHING
        for outcome in outcomes:
            changes |= outcome.changes
        title, rest, faults = self._act.title, self._pieces.rest, self._pieces.faults
        inverses = tuple(one.inverse for one in reversed(outcomes) if one.inverse is not None)
        whole = Outcome(None, changes, InPieces(title, inverses) if inverses else None)
        left = InPieces(title, rest) if rest else None
        fault = faults[0] if faults else None
        self.turned.emit(Turned(whole, left, len(outcomes), len(self._act.pieces), fault))
        self.ended.emit()
        self.deleteLater()


def _the_one(piece: tuple[Operation[Any], ...]) -> Operation[Any]:
    return piece[0]
