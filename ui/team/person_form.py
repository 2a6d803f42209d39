"""One person: name, e-mail and role; a new one, or a change that is saved as a whole."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from carestation.people.representative import NewRepresentative, Representative, Role
from ui.start.field import named
from ui.team.roles import role_words
from ui.theme.tone import Tone, set_tone


class PersonForm(QWidget):
    """`added` has a NewRepresentative; `edited` the Representative before and after."""

    added = Signal(object)
    edited = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._before: Representative | None = None
        self._name, self._email, self._role = QLineEdit(), QLineEdit(), QComboBox()
        for role in Role:
            self._role.addItem(role_words(role), role)
        self._save = QPushButton()
        set_tone(self._save, Tone.PRIMARY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(named(self.tr("Name"), self._name))
        layout.addLayout(named(self.tr("E-mail"), self._email))
        layout.addLayout(named(self.tr("Role"), self._role))
        layout.addWidget(self._save)
        for field in (self._name, self._email):
            field.textChanged.connect(self._look_again)
            field.returnPressed.connect(self._tell)
        self._role.currentIndexChanged.connect(self._look_again)
        self._save.clicked.connect(self._tell)
        self.setFocusProxy(self._name)

    def show_person(self, person: Representative) -> None:
        """Change somebody who is there."""
        self._before = person
        self._fill(person.name, person.email, person.role, self.tr("Save"))

    def show_nobody(self) -> None:
        """Somebody new."""
        self._before = None
        self._fill("", "", Role.REPRESENTATIVE, self.tr("Add to the desk"))

    def _fill(self, name: str, email: str, role: Role, verb: str) -> None:
        self._name.setText(name)
        self._email.setText(email)
        self._role.setCurrentIndex(self._role.findData(role))
        self._save.setText(verb)
        self._look_again()

    def _entered(self) -> NewRepresentative:
        role = Role(self._role.currentData())
        return NewRepresentative(self._name.text().strip(), self._email.text().strip(), role)

    def _look_again(self) -> None:
        new, before = self._entered(), self._before
        is_same = before is not None and (new.name, new.email, new.role) == (
            before.name,
            before.email,
            before.role,
        )
        self._save.setEnabled(bool(new.name) and not is_same)

    def _tell(self) -> None:
        if not self._save.isEnabled():
            return
        new = self._entered()
        if self._before is None:
            self.added.emit(new)
        else:
            after = replace(self._before, name=new.name, email=new.email, role=new.role)
            self.edited.emit(self._before, after)
