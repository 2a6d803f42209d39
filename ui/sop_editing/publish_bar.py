"""Publishing in place: what changed, in the owner's words, and the button. Return publishes, Esc goes back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.side.link_button import LinkButton
from ui.start.field import quiet
from ui.theme.tone import Tone, set_tone


class PublishBar(QFrame):
    """`published(note)`, `compared()` to see the difference first, `left()`."""

    published = Signal(str)
    compared = Signal()
    left = Signal()

    def __init__(self, effect: str = "") -> None:
        super().__init__()
        set_tone(self, Tone.NOTE)
        self._question = QLabel()
        set_tone(self._question, Tone.STRONG)
        self._effect = quiet(
            effect or self.tr("Cases that run an older version keep it; new cases get this one.")
        )
        self.note = QLineEdit()
        self.fault = QLabel()
        self.fault.setWordWrap(True)
        set_tone(self.fault, Tone.LATE)
        self.button = QPushButton()
        set_tone(self.button, Tone.PRIMARY)
        self.compare = LinkButton(self.tr("Show what changed"), self.compared.emit)
        self._lay_out()
        self.note.returnPressed.connect(self._tell)
        self.button.clicked.connect(self._tell)
        self.setFocusProxy(self.note)

    def ask(self, number: int) -> None:
        """Ask what changed in the version of this number."""
        first = number == 1
        self._question.setText(self.tr("What is it for?") if first else self.tr("What changed?"))
        hint = self.tr("A few words for whoever reads the list of versions")
        self.note.setPlaceholderText(hint)
        self.note.setAccessibleName(self._question.text())
        self.button.setText(self.tr("Publish version {number}").format(number=number))
        self.compare.setVisible(not first)
        self.tell("")
        self.show()
        self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, fault: str) -> None:
        """Why it was refused; empty takes it away."""
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        if self.note.text().strip():
            self.tell("")
            self.published.emit(self.note.text().strip())
        else:
            self.tell(self.tr("Please say in a few words what changed."))
            self.note.setFocus()

    def _lay_out(self) -> None:
        cancel = QPushButton(self.tr("Not yet"))
        cancel.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setSpacing(8)
        for widget, stretch in ((self.note, 1), (self.button, 0), (cancel, 0)):
            row.addWidget(widget, stretch)
        below = QHBoxLayout()
        below.addWidget(self._effect, stretch=1)
        below.addWidget(self.compare)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(6)
        column.addWidget(self._question)
        column.addLayout(row)
        column.addWidget(self.fault)
        column.addLayout(below)
        QWidget.setTabOrder(self.note, self.button)
