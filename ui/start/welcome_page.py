"""The first page of all: set up, look around, or open what is there already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout

from ui.start.field import quiet
from ui.start.sheet import Sheet
from ui.theme.tone import Tone, set_tone


class WelcomePage(Sheet):
    """Three ways to begin."""

    set_up_wanted = Signal()
    sample_wanted = Signal()
    other_store_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stand_alone()
        self.title.setText(self.tr("Welcome to CareStation"))
        self.say(
            self.tr(
                "Every customer answered in time, and nothing forgotten. All of it stays on this PC, encrypted: "
                "no account, no server."
            )
        )
        self._first = self._way(
            self.tr("Set up my business"),
            self.tr("Five short steps. Everything can be changed later."),
            Tone.PRIMARY,
        )
        sample = self._way(
            self.tr("Look around in a sample business"),
            self.tr(
                "A made-up shop with customers, cases and a year of figures. Nothing you do there matters."
            ),
        )
        other = self._way(
            self.tr("Open an existing store…"), self.tr("A file from another PC, or from a backup.")
        )
        self.body.addStretch(1)
        self._first.clicked.connect(self.set_up_wanted)
        sample.clicked.connect(self.sample_wanted)
        other.clicked.connect(self.other_store_wanted)
        self.setFocusProxy(self._first)

    def _way(self, words: str, meaning: str, tone: Tone = Tone.NONE) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(True)
        button.setAccessibleDescription(meaning)
        set_tone(button, tone)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(button)
        column.addWidget(quiet(meaning))
        self.body.addLayout(column)
        return button
