"""Says what does not fit, from the place where it was met."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.suggestions.suggest import Suggest
from carestation.suggestions.suggestion import About, NewSuggestion, Subject
from ui.checklists.fault_label import FaultLabel
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone

WIDTH = 480


class SuggestDialog(QDialog):
    """Two fields, the second of which may stay empty. Ctrl+Return or the button says it, Esc leaves."""

    def __init__(self, lane: Lane, subject: Subject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("This does not fit"))
        self.setMinimumWidth(WIDTH)
        self._lane, self._subject = lane, subject
        self.text, self.wording = QPlainTextEdit(), QPlainTextEdit()
        self._say = QPushButton(self.tr("Suggest"))
        self._fault = FaultLabel(lane)
        self._lay_out()
        self.text.textChanged.connect(self._look)
        self._say.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._say.click)
        self._look()

    def accept(self) -> None:
        """It is stored first; a fault leaves everything as it was typed."""
        suggestion = NewSuggestion(self._subject, self.text.toPlainText(), self.wording.toPlainText())
        self._lane.do(Suggest(suggestion), self._stored, self._fault.tell)

    def _stored(self, _: object) -> None:
        super().accept()

    def _look(self) -> None:
        self._say.setEnabled(bool(self.text.toPlainText().strip()))

    def _lay_out(self) -> None:
        where = QLabel(self._subject.title)
        where.setWordWrap(True)
        where.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(where, Tone.STRONG)
        set_tone(self._say, Tone.PRIMARY)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._say, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(where)
        fields = (
            (self.tr("What does not fit?"), self.text),
            (self._wording_words(), self.wording),
        )
        for words, field in fields:
            label = QLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(words)
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 4 + 16)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._fault)
        column.addWidget(buttons)
        self.text.setFocus()

    def _wording_words(self) -> str:
        if self._subject.about is About.STEP:
            return self.tr("How should the step read? (may stay empty)")
        return self.tr("How should it read instead? (may stay empty)")
