"""The lane to the desk: operations and questions go in, their results come back in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from carestation.changes import NOTHING
from carestation.desk import Desk
from carestation.operation import InPieces, Operation, Outcome
from carestation.undo_history import UndoHistory
from ui.lanes.asks import Failed
from ui.lanes.mailbox import is_listening

if TYPE_CHECKING:
    from carestation.reader import Reader
    from ui.lanes.in_turns import InTurns, Turned

Value = TypeVar("Value")
Done = Callable[[Any], None]


class Lane(QObject):
    """What panels know of the desk. Subclasses say where work is done: in a thread, or at once.

    After each success, in this order: `history_changed` (where it can be undone), `changed` with the Changes,
    `said` with the sentence of the outcome and whether it can be undone, and the caller's `done`.
    A failure goes to the caller's `failed`; where there is none, to the signal `failed`.
    `turns_began` carries an `InTurns`: an undo that takes a while. `closing` comes before the lane ends.
    """

    changed = Signal(object)
    history_changed = Signal()
    said = Signal(str, bool)
    failed = Signal(object)
    turns_began = Signal(object)
    closing = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = UndoHistory()
        self._turns: InTurns | None = None

    @property
    def undo_title(self) -> str:
        """What *Undo* would take back, or an empty string; nothing while a long one is under way."""
        return self._history.undo_title if self._turns is None else ""

    @property
    def redo_title(self) -> str:
        """What *Redo* would do again, or an empty string."""
        return self._history.redo_title if self._turns is None else ""

    def do(
        self,
        operation: Operation[Value],
        done: Callable[[Value], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Run an operation; `done` gets its value."""
        self._change(operation, partial(self._did, operation, done), failed)

    def record(self, operation: Operation[Value], outcome: Outcome[Value]) -> None:
        """Tell of an act that was done in pieces as of one, and remember how to take it back."""
        self._did(operation, None, outcome)

    def ask(
        self,
        question: Callable[[Reader], Value],
        done: Callable[[Value], None],
        failed: Failed | None = None,
    ) -> None:
        """Answer a question about what is stored; `done` gets the answer."""
        work = partial(_answer, question)
        self._run(work, partial(_deliver, done), partial(self._fail, failed), needed_at_the_end=False)

    def use(
        self,
        work: Callable[[Desk], Value],
        done: Callable[[Value], None] | None = None,
        failed: Failed | None = None,
    ) -> None:
        """Do anything else with the desk, such as saying who sits at it."""
        self._run(work, partial(_deliver, done), partial(self._fail, failed), needed_at_the_end=True)

    def undo(self) -> None:
        """Take back the last act. What fails is told and not kept."""
        taken = self._history.take_undo() if self._turns is None else None
        if taken is not None:
            title, inverse = taken
            if is_long(inverse):
                words = self.tr("Undoing: {act}").format(act=title)
                self._begin_turns(words, inverse, partial(self._turned_back, title))
            else:
                self._change(inverse, partial(self._undid, title), None)
            self.history_changed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        taken = self._history.take_redo() if self._turns is None else None
        if taken is not None:
            title, again = taken
            if is_long(again):
                words = self.tr("Doing again: {act}").format(act=title)
                self._begin_turns(words, again, partial(self._turned_again, title))
            else:
                self._change(again, partial(self._redid, title), None)
            self.history_changed.emit()

    def close(self) -> None:
        """Finish what was begun and let go of the store."""

    def _run(
        self,
        work: Callable[[Desk], Any],
        succeeded: Callable[[Any], None],
        failed: Callable[[Exception], None],
        needed_at_the_end: bool,
    ) -> None:
        """Do the work with the desk, then call one of the two in the GUI thread."""
        raise NotImplementedError

    def _change(
        self, operation: Operation[Any], succeeded: Callable[[Outcome[Any]], None], failed: Failed | None
    ) -> None:
        self._run(partial(_do, operation), succeeded, partial(self._fail, failed), needed_at_the_end=True)

    def _did(self, operation: Operation[Any], done: Done | None, outcome: Outcome[Any]) -> None:
        self._history.did(operation, outcome)
        self._tell(outcome, outcome.said, outcome.inverse is not None)
        _deliver(done, outcome.value)

    def _begin_turns(self, words: str, act: Operation[Any], turned: Callable[[Turned], None]) -> None:
        from ui.lanes.in_turns import InTurns

        assert isinstance(act, InPieces)
        turns = self._turns = InTurns(self, words, act)
        turns.turned.connect(turned)
        self.turns_began.emit(turns)
        turns.begin()

    def _turned_back(self, title: str, turned: Turned) -> None:
        self._turns = None
        if turned.rest is not None:
            self._history.still_to_undo(title, turned.rest)
        self._undid(title, self._with_words(title, turned))
        self._after_turns(turned)

    def _turned_again(self, title: str, turned: Turned) -> None:
        self._turns = None
        if turned.rest is not None:
            self._history.still_to_redo(title, turned.rest)
        self._redid(title, self._with_words(title, turned))
        self._after_turns(turned)

    def _with_words(self, title: str, turned: Turned) -> Outcome[None]:
        """What was done of it, where it was not all."""
        if turned.count == turned.all:
            return turned.outcome
        share = f"{100 * turned.count // turned.all} %"
        words = self.tr("{share} done of: {act}. The rest stays as it was.")
        if turned.rest is not None:
            words = self.tr("{share} done of: {act}. The same key goes on with the rest.")
        return replace(turned.outcome, said=words.format(share=share, act=title))

    def _after_turns(self, turned: Turned) -> None:
        self.history_changed.emit()
        if turned.fault is not None:
            self.failed.emit(turned.fault)

    def _undid(self, title: str, outcome: Outcome[Any]) -> None:
        self._history.undid(title, outcome)
        self._tell(outcome, outcome.said or self.tr("Undone: {act}").format(act=title), False)

    def _redid(self, title: str, outcome: Outcome[Any]) -> None:
        self._history.redid(title, outcome)
        self._tell(outcome, outcome.said or self.tr("Done again: {act}").format(act=title), True)

    def _tell(self, outcome: Outcome[Any], said: str, can_be_undone: bool) -> None:
        if outcome.inverse is not None:
            self.history_changed.emit()
        if outcome.changes != NOTHING:
            self.changed.emit(outcome.changes)
        if said:
            self.said.emit(said, can_be_undone)

    def _fail(self, failed: Failed | None, fault: Exception) -> None:
        if failed is None:
            self.failed.emit(fault)
        elif is_listening(failed):
            failed(fault)


def is_long(operation: Operation[Any]) -> bool:
    """Whether it is to be done in pieces."""
    return isinstance(operation, InPieces) and len(operation.pieces) > 1


def _do(operation: Operation[Value], desk: Desk) -> Outcome[Value]:
    return desk.do(operation)


def _answer(question: Callable[[Reader], Value], desk: Desk) -> Value:
    return desk.ask(question)


def _deliver(done: Done | None, value: Any) -> None:
    if done is not None and is_listening(done):
        done(value)
