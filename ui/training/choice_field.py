"""Choosing one answer or several: by mouse, arrows and Space, or the number in front of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from carestation.training.course import Question, QuestionKind
from carestation.training.marking import Answer
from ui.theme.tone import Tone, set_tone
from ui.training.texts import words


class ChoiceField(QWidget):
    """`changed` when something was ticked."""

    changed = Signal()

    def __init__(self, question: Question, offered: tuple[str, ...], answer: Answer) -> None:
        super().__init__()
        self._question = question
        self._group = QButtonGroup(self)
        self._group.setExclusive(question.kind is QuestionKind.ONE)
        self.rows = [_Choice(question.kind, at, choice) for at, choice in enumerate(offered, 1)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for row in self.rows:
            self._group.addButton(row.button)
            row.button.setChecked(row.choice in answer.chosen)
            row.button.toggled.connect(self._toggled)
            column.addWidget(row)
        self.setFocusProxy(self.rows[0].button)

    @property
    def answer(self) -> Answer:
        """What is ticked."""
        return Answer(tuple(row.choice for row in self.rows if row.button.isChecked()))

    @property
    def is_ready(self) -> bool:
        """Whether there is something to check."""
        return bool(self.answer.chosen)

    def take_digit(self, digit: int) -> None:
        """Tick the choice with this number, from 1, or take the tick away."""
        if 1 <= digit <= len(self.rows) and self.rows[digit - 1].button.isEnabled():
            self.rows[digit - 1].button.click()
            self.rows[digit - 1].button.setFocus()

    def settle(self) -> None:
        """Say of each choice what it was; nothing can be changed any more."""
        for row in self.rows:
            row.settle(row.choice in self._question.right)

    def _toggled(self, _: bool) -> None:
        self.changed.emit()


class _Choice(QWidget):
    """A button and its words, which break where there is no room."""

    def __init__(self, kind: QuestionKind, number: int, choice: str) -> None:
        super().__init__()
        self.choice = choice
        self.button = QRadioButton() if kind is QuestionKind.ONE else QCheckBox()
        self.button.setAccessibleName(f"{number}. {choice}")
        self._words = words(choice)
        self._mark = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(8)
        counted = QLabel(str(number))
        set_tone(counted, Tone.QUIET)
        row.addWidget(counted, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, stretch=1)
        row.addWidget(self._mark, alignment=Qt.AlignmentFlag.AlignTop)
        self._mark.hide()

    def settle(self, is_right: bool) -> None:
        """Right or not, by words beside it and by colour."""
        self.button.setEnabled(False)
        chosen = self.button.isChecked()
        if is_right:
            said = self.tr("✓ right") if chosen else self.tr("would be right")
        else:
            said = self.tr("✗ not right") if chosen else ""
        self._mark.setText(said)
        self._mark.setVisible(bool(said))
        set_tone(self._mark, Tone.IN_TIME if is_right else Tone.LATE)
        if said:
            self.button.setAccessibleName(f"{self.choice}, {said}")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.button.isEnabled():
            self.button.click()
            self.button.setFocus()
        super().mousePressEvent(event)
