"""One question with its choices; the arrows go through them, Tab goes to the next question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from carestation.sign_off.question import Question
from ui.workshops.told_parts import heading


class QuestionBox(QWidget):
    """`answered()` when a choice was made."""

    answered = Signal()

    def __init__(self, question: Question) -> None:
        super().__init__()
        self.question = question
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading(question.text))
        for place, words in enumerate(question.choices):
            choice = QRadioButton(words)
            choice.setAccessibleDescription(question.text)
            self._group.addButton(choice, place)
            column.addWidget(choice)
        self.setAccessibleName(question.text)
        self._group.idToggled.connect(self._chosen)

    @property
    def answer(self) -> int:
        """The place of the choice; -1 for none yet."""
        return self._group.checkedId()

    def choose(self, place: int) -> None:
        """As if the person had clicked it."""
        self._group.button(place).click()

    def _chosen(self, _: int, chosen: bool) -> None:
        if chosen:
            self.answered.emit()
