"""What is shown while a store is opened and that takes longer than a moment."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QPushButton

from ui.start.sheet import Sheet


class WaitingPage(Sheet):
    """Progress words, and a way round a key store that does not answer."""

    key_wished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stand_alone()
        self._bar = QProgressBar(maximum=0, textVisible=False)
        self._instead = QPushButton(self.tr("Use the recovery key instead"))
        self._instead.clicked.connect(self.key_wished)
        self.body.addWidget(self._bar)
        self.body.addStretch(1)
        self.foot.addWidget(self._instead)
        self.foot.addStretch(1)

    def wait_for_key_store(self) -> None:
        """The key store has not answered yet."""
        self.title.setText(self.tr("Looking for the key"))
        self.say(
            self.tr(
                "This PC’s key store has not answered yet. It may be asking for its password in a window of its own."
            )
        )
        self._show_bar(0, 0)
        self._instead.show()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """What is done to the store before it is open; a total of 0 is unknown."""
        self.title.setText(self.tr("Opening the desk"))
        self.say(what)
        self._show_bar(done, total)
        self._instead.hide()

    def _show_bar(self, done: int, total: int) -> None:
        self._bar.setAccessibleName(self.title.text())
        self._bar.setMaximum(total)
        self._bar.setValue(done)
