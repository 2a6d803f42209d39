"""The first start: one step at a time, Back and Continue, and at the end a desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from carestation.errors import CareError
from ui.start.one_shot import OneShot
from ui.start.step import Incomplete, Step
from ui.start.steps_bar import StepsBar


class FirstStart(QWidget):
    """Return continues, Alt+Left and Esc go back; before the first step that is `left`.

    `finish` is done in a thread after the last step; its value comes with `finished`.
    """

    finished = Signal(object)
    left = Signal()

    def __init__(self, steps: Sequence[Step], finish: Callable[[], Any], one_shot: OneShot) -> None:
        super().__init__()
        self._steps = tuple(steps)
        self._finish = finish
        self._one_shot = one_shot
        self._at = 0
        self._focus: QWidget | None = None
        self._bar = StepsBar([step.name for step in steps])
        self._stack = QStackedWidget()
        for step in steps:
            self._stack.addWidget(step)
            self._add_buttons(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._bar)
        layout.addWidget(self._stack, stretch=1)

    @property
    def step(self) -> Step:
        """The step in view."""
        return self._steps[self._at]

    def begin(self) -> None:
        """Show the first step."""
        self._go_to(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._press(QApplication.focusWidget())
        elif event.key() == Qt.Key.Key_Escape or (alt and event.key() == Qt.Key.Key_Left):
            self._back()
        else:
            super().keyPressEvent(event)

    def _press(self, focus: QWidget | None) -> None:
        if isinstance(focus, QPushButton):
            focus.click()
        else:
            self._go_on()

    def _go_on(self) -> None:
        if not self.isEnabled():
            return
        try:
            self.step.leave()
        except CareError as fault:
            self._refuse(fault)
            return
        self.step.say_fault("")
        if self._at + 1 < len(self._steps):
            self._go_to(self._at + 1)
        else:
            self._focus = self.window().focusWidget()
            self.setEnabled(False)
            self.step.say_progress(self.tr("Making your desk…"))
            self._one_shot.start(self._finish, self._done, self._failed)

    def _back(self) -> None:
        self.step.say_fault("")
        if self._at:
            self._go_to(self._at - 1)
        else:
            self.left.emit()

    def _go_to(self, at: int) -> None:
        self._at = at
        self._bar.show_step(at)
        self._stack.setCurrentWidget(self.step)
        self.step.enter()

    def _refuse(self, fault: CareError) -> None:
        self.step.say_fault(str(fault))
        if isinstance(fault, Incomplete):
            fault.field.setFocus()

    def _done(self, value: object) -> None:
        self.finished.emit(value)

    def _failed(self, fault: Exception) -> None:
        self.setEnabled(True)
        if self._focus is not None:
            self._focus.setFocus()
        if not isinstance(fault, CareError):
            raise fault
        self.step.say_fault(str(fault))

    def _add_buttons(self, step: Step) -> None:
        is_last = step is self._steps[-1]
        back = QPushButton(self.tr("Back"))
        onward = QPushButton(self.tr("Open the desk") if is_last else self.tr("Continue"))
        back.clicked.connect(self._back)
        onward.clicked.connect(self._go_on)
        step.add_buttons(back, main=onward)
