"""The lane to the desk: operations and questions go in, their results come back in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from carestation.changes import NOTHING
from carestation.desk import Desk
from carestation.operation import Operation, Outcome
from carestation.undo_history import UndoHistory
from ui.lanes.asks import Failed
from ui.lanes.mailbox import is_listening

if TYPE_CHECKING:
    from carestation.reader import Reader

Value = TypeVar("Value")
Done = Callable[[Any], None]


class Lane(QObject):
    """What panels know of the desk. Subclasses say where work is done: in a thread, or at once.

    After each success, in this order: `history_changed` (where it can be undone), `changed` with the Changes,
    `said` with the sentence of the outcome and whether it can be undone, and the caller's `done`.
    A failure goes to the caller's `failed`; where there is none, to the signal `failed`.
    """

    changed = Signal(object)
    history_changed = Signal()
    said = Signal(str, bool)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = UndoHistory()

    @property
    def undo_title(self) -> str:
        """What *Undo* would take back, or an empty string."""
        return self._history.undo_title

    @property
    def redo_title(self) -> str:
        """What *Redo* would do again, or an empty string."""
        return self._history.redo_title

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
        taken = self._history.take_undo()
        if taken is not None:
            title, inverse = taken
            self._change(inverse, partial(self._undid, title), None)
            self.history_changed.emit()

    def redo(self) -> None:
        """Do again what was taken back."""
        taken = self._history.take_redo()
        if taken is not None:
            title, again = taken
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


def _do(operation: Operation[Value], desk: Desk) -> Outcome[Value]:
    return desk.do(operation)


def _answer(question: Callable[[Reader], Value], desk: Desk) -> Value:
    return desk.ask(question)


def _deliver(done: Done | None, value: Any) -> None:
    if done is not None and is_listening(done):
        done(value)
