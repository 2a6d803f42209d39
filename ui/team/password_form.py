"""Setting somebody's password, or taking it away."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.people.password import SHORTEST
from carestation.people.representative import Representative
from ui.settings.passwords import check_passwords
from ui.start.field import named, secret_field
from ui.theme.tone import Tone, set_tone


class PasswordForm(QWidget):
    """`chosen` has the new password; an empty one takes it away."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._first, self._again = secret_field(), secret_field()
        self._set = QPushButton(self.tr("Set password"))
        self._drop = QPushButton(self.tr("Remove password"))
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        set_tone(self._fault, Tone.LATE)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self._set, self._drop):
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(named(self.tr("New password"), self._first))
        layout.addLayout(named(self.tr("New password again"), self._again))
        layout.addWidget(self._fault)
        layout.addLayout(buttons)
        for field in (self._first, self._again):
            field.returnPressed.connect(self._tell)
        self._set.clicked.connect(self._tell)
        self._drop.clicked.connect(self._remove)

    def show_person(self, person: Representative) -> None:
        """Whose password it is."""
        self._first.clear()
        self._again.clear()
        self.say_fault("")
        self._drop.setVisible(person.has_password)

    def say_fault(self, sentence: str) -> None:
        """What is wrong; empty takes it away."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _tell(self) -> None:
        password = self._first.text()
        fault = check_passwords(password, self._again.text(), SHORTEST)
        if not fault and not password:
            fault = self.tr("Please type the new password twice.")
        self.say_fault(fault)
        if not fault:
            self.chosen.emit(password)

    def _remove(self) -> None:
        self.chosen.emit("")
