"""The box of a step: the place where the keyboard is, whatever the step asks for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from carestation.sops.sop import StepKind
from ui.checklists.step_details import StepShown, Wish


class StepBox(QCheckBox):
    """Says what is wished and shows what is stored, never anything that is not.

    Space does the step (or goes into its answer, or opens it again), Return goes into the answer, R inserts its
    reply text, starts its call note or attaches its file, Up and Down go to its neighbours.
    """

    wished = Signal(object)
    entered = Signal()
    came = Signal()
    went = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: StepShown | None = None

    def show_step(self, shown: StepShown, said: str) -> None:
        """Ticked while the step is done."""
        self._shown = shown
        self.setChecked(shown.is_done)
        self.setAccessibleName(said)

    def nextCheckState(self) -> None:
        if self._shown is None:
            return
        if self._shown.is_done:
            self.wished.emit(Wish.REOPEN)
        elif self._shown.step.kind.asks:
            self.entered.emit()
        else:
            self.wished.emit(Wish.TICK)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._takes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: Wish.GO_UP, Qt.Key.Key_Down: Wish.GO_DOWN}
        if event.key() in moves:
            self.wished.emit(moves[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif self._takes(event):
            self.wished.emit(self._act)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if (
            event.reason() != Qt.FocusReason.MouseFocusReason
        ):  # a click acts; nothing may move below it before
            self.came.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.went.emit()

    @property
    def _act(self) -> Wish | None:
        acts = {
            StepKind.REPLY: Wish.REPLY_TEXT,
            StepKind.CALL: Wish.CALL_NOTE,
            StepKind.FILE: Wish.ATTACH_FILE,
        }
        return acts.get(self._shown.step.kind) if self._shown is not None else None

    def _takes(self, event: QKeyEvent) -> bool:
        """R belongs to a step with an act of its own; elsewhere it is the window's."""
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        return plain and event.key() == Qt.Key.Key_R and self._act is not None
