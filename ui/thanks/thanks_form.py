"""Saying thanks to a colleague: who, and what for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from carestation.recognition.thanks import LONGEST, NewThanks


class ThanksForm(QWidget):
    """`said` carries NewThanks; Return says it. What was typed stays until it was said."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.colleague, self.words = QComboBox(), QLineEdit()
        self.colleague.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.colleague.setAccessibleName(self.tr("Thank whom"))
        self.words.setAccessibleName(self.tr("What for"))
        self.words.setPlaceholderText(self.tr("Thank you for … (a number such as CS-1042 leads to its case)"))
        self.words.setMaxLength(LONGEST)
        self.button = QPushButton(self.tr("Say thanks"))
        self.button.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.colleague)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.button)
        self.words.textChanged.connect(self._look)
        self.words.returnPressed.connect(self._say)
        self.button.clicked.connect(self._say)
        self.setFocusProxy(self.words)

    def show_colleagues(self, people: Iterable[Representative]) -> None:
        """Who can be thanked; whoever was chosen stays chosen."""
        chosen = self.colleague.currentData()
        self.colleague.clear()
        for person in people:
            self.colleague.addItem(person.name, int(person.id))
        self.colleague.setCurrentIndex(max(0, self.colleague.findData(chosen)))
        self.setVisible(self.colleague.count() > 0)

    def begin_anew(self) -> None:
        """It was said."""
        self.words.clear()

    def _look(self) -> None:
        self.button.setEnabled(bool(self.words.text().strip()))

    def _say(self) -> None:
        if self.words.text().strip() and self.colleague.currentData() is not None:
            self.said.emit(NewThanks(RepresentativeId(self.colleague.currentData()), self.words.text()))
