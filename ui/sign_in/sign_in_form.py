"""Signing in: people to choose from, and the password of the one who has one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from ui.sign_in.password_check import PasswordCheck
from ui.sign_in.person_button import PersonButton
from ui.start.field import secret_field
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout


class SignInForm(QWidget):
    """`passed` has the Representative who proved to be who they are. Without a password, a click is enough."""

    passed = Signal(object)

    def __init__(self, check: PasswordCheck, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._check = check
        self._chosen: Representative | None = None
        self._buttons: list[PersonButton] = []
        self._people = QWidget()
        self._row = FlowLayout(self._people, gap=12)
        self._label, self._field = QLabel(), secret_field()
        self._go = QPushButton(verb)
        self._fault = QLabel()
        self._password = QWidget()
        self._lay_out()
        self._field.returnPressed.connect(self._try)
        self._go.clicked.connect(self._try)

    def offer(
        self,
        people: Sequence[Representative],
        preferred: RepresentativeId | None = None,
        *,
        take_focus: bool = True,
    ) -> None:
        """These people; the keyboard goes to where the `preferred` one (or the first) goes on."""
        is_focused = take_focus or self.hasFocus()
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [PersonButton(person, self._people) for person in people]
        for button in self._buttons:
            button.clicked.connect(partial(self._choose, button.person))
            self._row.addWidget(button)
            button.show()
        self._password.hide()
        self._say("")
        first = next((b for b in self._buttons if b.person.id == preferred), None)
        if first is not None and first.person.has_password:
            self._choose(first.person)
        elif self._buttons:
            self.setFocusProxy(first or self._buttons[0])
            if is_focused:
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, person: Representative) -> None:
        self._chosen = person
        self._say("")
        for button in self._buttons:
            button.setChecked(button.person.id == person.id)
        if person.has_password:
            self._ask()
        else:
            self._password.hide()
            self._send("")

    def _ask(self) -> None:
        assert self._chosen is not None
        words = self.tr("Password of {name}").format(name=self._chosen.name)
        self._label.setText(words)
        self._field.setAccessibleName(words)
        self._field.clear()
        self._password.show()
        self.setFocusProxy(self._field)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        if not self._field.text():
            self._say(self.tr("Please type the password."))
        elif self._field.isEnabled():
            self._send(self._field.text())

    def _send(self, password: str) -> None:
        if self._chosen is None:
            return
        self._say("")
        self._set_busy(True)
        self._check.check(self._chosen, password, partial(self._pass, self._chosen), self._refuse)

    def _pass(self, person: Representative) -> None:
        self._set_busy(False)
        self._field.clear()
        self.passed.emit(person)

    def _refuse(self, sentence: str) -> None:
        self._set_busy(False)
        self._ask()
        self._say(sentence)

    def _set_busy(self, busy: bool) -> None:
        self._people.setEnabled(not busy)
        self._password.setEnabled(not busy)

    def _say(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        set_tone(self._label, Tone.STRONG)
        set_tone(self._go, Tone.PRIMARY)
        set_tone(self._fault, Tone.LATE)
        self._fault.setWordWrap(True)
        self._label.setBuddy(self._field)
        self._go.setAutoDefault(True)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._field, stretch=1)
        line.addWidget(self._go)
        ask = QVBoxLayout(self._password)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(4)
        ask.addWidget(self._label)
        ask.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._people)
        column.addWidget(self._password)
        column.addWidget(self._fault)
        self._password.hide()
        self._fault.hide()
