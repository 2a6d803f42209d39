"""The answers of a step, given in place: yes or no, a choice, a number, a text, a date, a file of the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QWidget,
)

from carestation.sops.sop import NO, YES, Step, StepKind
from ui.checklists.answer_button import AnswerButton

_ISO = "yyyy-MM-dd"


class AnswerField(QWidget):
    """`answered(str)` with the answer as it was typed; `left()` for Esc."""

    answered = Signal(str)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChoiceField(AnswerField):
    """A button for each answer; the arrows go from one to the next, Space and Return take it."""

    def __init__(
        self, offered: Sequence[tuple[str, str]], given: str, direction: QBoxLayout.Direction
    ) -> None:
        super().__init__()
        row = QBoxLayout(direction, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self.buttons = [AnswerButton(words, is_given=value == given) for value, words in offered]
        for (value, _), button in zip(offered, self.buttons, strict=True):
            button.clicked.connect(partial(self._answer, value))
            row.addWidget(button, stretch=1)
        given_first = sorted(self.buttons, key=lambda button: not button.isChecked())
        self.setFocusProxy(given_first[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
        at = next((number for number, button in enumerate(self.buttons) if button.hasFocus()), None)
        if at is not None and event.key() in moves:
            self.buttons[(at + moves[Qt.Key(event.key())]) % len(self.buttons)].setFocus()
        elif at is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.buttons[at].click()
        else:
            super().keyPressEvent(event)

    def _answer(self, value: str) -> None:
        self.answered.emit(value)


class TypedField(AnswerField):
    """A field and *Save*; Return saves too."""

    def __init__(self, field: QWidget, value: Callable[[], str], name: str) -> None:
        super().__init__()
        self.field = field
        self._value = value
        field.setAccessibleName(name)
        save = QPushButton(QCoreApplication.translate("Answers", "Save"))
        save.setAutoDefault(False)
        save.clicked.connect(self._save)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(field, stretch=1)
        row.addWidget(save)
        self.setFocusProxy(field)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._save()
        else:
            super().keyPressEvent(event)

    def _save(self) -> None:
        self.answered.emit(self._value())


def answer_field(step: Step, given: str, files: Sequence[str], today: QDate) -> AnswerField:
    """The field for a step that asks, with the answer given so far. `files` are those on the case."""
    match step.kind:
        case StepKind.YES_NO:
            offered = [(YES, yes_words()), (NO, no_words())]
            return ChoiceField(offered, given, QBoxLayout.Direction.LeftToRight)
        case StepKind.CHOICE:
            options = [(option, option) for option in step.options]
            return ChoiceField(options, given, QBoxLayout.Direction.TopToBottom)
        case StepKind.DATE:
            return _date_field(step, given, today)
        case StepKind.FILE:
            return _file_field(step, given, files)
        case _:
            line = QLineEdit(given)
            line.setMinimumWidth(0)
            return TypedField(line, line.text, step.title)


def yes_words() -> str:
    """The answer *yes*."""
    return QCoreApplication.translate("Answers", "Yes")


def no_words() -> str:
    """The answer *no*."""
    return QCoreApplication.translate("Answers", "No")


def _date_field(step: Step, given: str, today: QDate) -> AnswerField:
    edit = QDateEdit(QDate.fromString(given, _ISO) if given else today)
    edit.setCalendarPopup(True)
    return TypedField(edit, lambda: edit.date().toString(_ISO), step.title)


def _file_field(step: Step, given: str, files: Sequence[str]) -> AnswerField:
    """A file that came with the case, or in words where it lies."""
    box = QComboBox()
    box.setEditable(True)
    box.addItems([*dict.fromkeys(files)])
    box.setCurrentText(given or (files[-1] if files else ""))
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    line = box.lineEdit()
    assert line is not None
    line.setPlaceholderText(QCoreApplication.translate("Answers", "Name of the file, or where it lies"))
    return TypedField(box, box.currentText, step.title)
