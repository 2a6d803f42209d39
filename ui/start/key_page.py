"""The key is not to be had from a key store: the recovery key or the passphrase opens the store."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton

from carestation.errors import CareError
from carestation.keys.key_store import Answer, Locked, Missing, NoKeyStore
from ui.start.field import named, secret_field
from ui.start.sheet import Sheet


class KeyPage(Sheet):
    """`typed` has what was typed, and whether this PC shall remember it."""

    typed = Signal(str, bool)
    key_store_wanted = Signal()
    other_store_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, store: Path) -> None:
        super().__init__()
        self.stand_alone()
        self.title.setText(self.tr("The key of “{store}”").format(store=store.name))
        self._field = secret_field()
        self._shown = QCheckBox(self.tr("Show what I type"))
        self._remember = QCheckBox(self.tr("Remember on this PC"))
        self._open = QPushButton(self.tr("Open"))
        self._again = QPushButton(self.tr("Try the key store again"))
        other, leave = QPushButton(self.tr("Open another store…")), QPushButton(self.tr("Quit"))
        self.body.addLayout(
            named(
                self.tr("Recovery key or passphrase"),
                self._field,
                self.tr("Large or small letters, blanks and dashes make no difference to a recovery key."),
            )
        )
        for part in (self._shown, self._remember):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.add_buttons(leave, other, self._again, main=self._open)
        self.setFocusProxy(self._field)
        self._shown.toggled.connect(self._show_typed)
        self._field.returnPressed.connect(self._tell)
        self._open.clicked.connect(self._tell)
        self._again.clicked.connect(self.key_store_wanted)
        other.clicked.connect(self.other_store_wanted)
        leave.clicked.connect(self.quit_wanted)

    def show_reason(self, answer: Answer) -> None:
        """Why somebody has to type it."""
        self.say(self._reason(answer))
        self._again.setVisible(not isinstance(answer, Missing))
        self._remember.setVisible(not isinstance(answer, NoKeyStore))
        self._remember.setChecked(isinstance(answer, Missing))
        self.wait(False)

    def refuse(self, fault: CareError) -> None:
        """What was typed opens nothing; it stays, to be corrected."""
        self.wait(False)
        self.say_fault(str(fault))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def not_remembered(self, fault: CareError) -> None:
        """It opens the store, but this PC cannot remember it."""
        self.wait(False)
        self._remember.setChecked(False)
        self.say_fault(self.tr("{fault} Press Open to go on without it.").format(fault=fault))
        self._open.setFocus(Qt.FocusReason.OtherFocusReason)

    def wait(self, waiting: bool) -> None:
        """Nothing can be typed while the key is tried."""
        for part in (self._field, self._open, self._again):
            part.setEnabled(not waiting)

    def _reason(self, answer: Answer) -> str:
        if isinstance(answer, Locked):
            words = self.tr(
                "This PC’s key store gives no key out now: {reason}. Unlock it and try again, "
                "or type the recovery key or the passphrase."
            )
            return words.format(reason=answer.reason)
        if isinstance(answer, NoKeyStore):
            words = self.tr(
                "This PC keeps no keys: you are asked for the recovery key or the passphrase at each start. "
                "The reason: {reason}."
            )
            return words.format(reason=answer.reason)
        return self.tr(
            "This PC’s key store works, but does not know this store: it may come from another PC. "
            "Type its recovery key, or the passphrase if one was set."
        )

    def _tell(self) -> None:
        if not self._field.text().strip():
            self.say_fault(self.tr("Please type the recovery key or the passphrase."))
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.say_fault("")
        self.wait(True)
        self.typed.emit(self._field.text(), not self._remember.isHidden() and self._remember.isChecked())

    def _show_typed(self, shown: bool) -> None:
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
