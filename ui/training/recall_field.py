"""An answer in one's own words, compared by its writer with a good one, point by point."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QVBoxLayout, QWidget

from carestation.training.course import Question
from carestation.training.marking import Answer
from ui.theme import appearance
from ui.theme.tone import Tone
from ui.training.page_view import said
from ui.training.texts import words

_HEIGHT = 140


class RecallField(QWidget):
    """Only its writer reads it. `changed` while it is written, and when a point is ticked afterwards."""

    changed = Signal()

    def __init__(self, question: Question, _offered: tuple[str, ...], answer: Answer) -> None:
        super().__init__()
        self.text = QPlainTextEdit(answer.words)
        self.text.setAccessibleName(self.tr("Your answer"))
        self.text.setPlaceholderText(self.tr("Write it as you would send it. Only you read it."))
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(appearance.scaled(_HEIGHT))
        self.text.textChanged.connect(self.changed)
        self.points = {point: QCheckBox(point) for point in question.right}
        self._after = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.text)
        column.addWidget(self._after)
        self._lay_out(question)
        for point, box in self.points.items():
            box.setChecked(point in answer.chosen)
            box.toggled.connect(self._ticked)
        self._after.hide()
        self.setFocusProxy(self.text)

    @property
    def answer(self) -> Answer:
        """The words, and the points that they had."""
        points = tuple(point for point, box in self.points.items() if box.isChecked())
        return Answer(points, self.text.toPlainText())

    @property
    def is_ready(self) -> bool:
        """Whether something is written."""
        return bool(self.text.toPlainText().strip())

    def take_digit(self, digit: int) -> None:
        """Tick the point with this number, once they are shown."""
        boxes = list(self.points.values())
        if not self._after.isHidden() and 1 <= digit <= len(boxes):
            boxes[digit - 1].click()

    def settle(self) -> None:
        """Show the good answer and what makes it one; the points can be ticked."""
        self.text.setReadOnly(True)
        self._after.show()
        next(iter(self.points.values())).setFocus()

    def _ticked(self, _: bool) -> None:
        self.changed.emit()

    def _lay_out(self, question: Question) -> None:
        column = QVBoxLayout(self._after)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(said(self.tr("A good answer"), question.model, Tone.OURS))
        column.addWidget(words(self.tr("Tick honestly what yours had:"), Tone.STRONG))
        for box in self.points.values():
            column.addWidget(box)
