"""The store cannot be opened: why, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from carestation.errors import CareError
from ui.start.sheet import Sheet


class TroublePage(Sheet):
    """The file was left as it is."""

    again_wanted = Signal()
    key_wanted = Signal()
    other_store_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stand_alone()
        again = QPushButton(self.tr("Try again"))
        self._key = key = QPushButton(self.tr("Use the recovery key…"))
        other, leave = QPushButton(self.tr("Open another store…")), QPushButton(self.tr("Quit"))
        self.body.addStretch(1)
        self.add_buttons(leave, other, key, main=again)
        self.setFocusProxy(again)
        for button, wanted in (
            (again, self.again_wanted),
            (key, self.key_wanted),
            (other, self.other_store_wanted),
            (leave, self.quit_wanted),
        ):
            button.clicked.connect(wanted)

    def show_fault(self, fault: CareError, *, key_helps: bool) -> None:
        """What it is, what it means and what to do. Another key may help once one was tried."""
        self._key.setVisible(key_helps)
        self.title.setText(fault.title)
        rest = " ".join(part for part in (fault.explanation, fault.remedy) if part)
        self.say(rest or self.tr("The file was left as it is."))
