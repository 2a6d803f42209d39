"""The people at the desk: the owner first, then whoever else works there."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from carestation.people.password import SHORTEST
from carestation.people.representative import NewRepresentative, Role
from ui.settings.passwords import check_passwords
from ui.start.answers import Answers
from ui.start.field import named, quiet, secret_field, section
from ui.start.person_row import PersonRow
from ui.start.step import Incomplete, Step


class PeopleStep(Step):
    """The owner may set a password; everybody else sets theirs later, at the desk."""

    def __init__(self, answers: Answers) -> None:
        super().__init__(answers)
        self.introduce(
            self.tr("People"),
            self.tr("Who works at the desk?"),
            self.tr("You are the owner: you see the whole team’s figures and change the settings."),
        )
        self._name, self._email = QLineEdit(), QLineEdit()
        self._password, self._again = secret_field(), secret_field()
        self._rows: list[PersonRow] = []
        self._colleagues = QVBoxLayout()
        self._colleagues.setSpacing(8)
        self._add = QPushButton(self.tr("Add a colleague"))
        self._add.clicked.connect(self._add_row)
        self._lay_out()

    def enter(self) -> None:
        self._name.setFocus()

    def leave(self) -> None:
        name = self._name.text().strip()
        if not name:
            raise Incomplete(self.tr("Please enter your name."), self._name)
        colleagues = [person for row in self._rows if (person := row.person())]
        self._check_names([name, *(person.name for person in colleagues)])
        fault = check_passwords(self._password.text(), self._again.text(), SHORTEST)
        if fault:
            raise Incomplete(fault, self._password)
        owner = NewRepresentative(name, self._email.text().strip(), Role.OWNER)
        self.answers.people = (owner, *colleagues)
        self.answers.owner_password = self._password.text()

    def _check_names(self, names: list[str]) -> None:
        seen: set[str] = set()
        for name in names:
            if name.casefold() in seen:
                sentence = self.tr("There are two people named {name}. Add a last name or an initial.")
                field = next(row.name for row in reversed(self._rows) if row.name.text().strip() == name)
                raise Incomplete(sentence.format(name=name), field)
            seen.add(name.casefold())

    def _add_row(self) -> None:
        row = PersonRow()
        row.removed.connect(self._remove_row)
        self._rows.append(row)
        self._colleagues.addWidget(row)
        row.show()
        self._keep_tab_order()
        row.name.setFocus()

    def _keep_tab_order(self) -> None:
        fields = [field for row in self._rows for field in row.fields]
        for before, after in pairwise([self._again, *fields, self._add]):
            self.setTabOrder(before, after)

    def _remove_row(self, row: PersonRow) -> None:
        self._rows.remove(row)
        self._colleagues.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._add.setFocus()

    def _lay_out(self) -> None:
        for left, right in (
            (named(self.tr("Your name"), self._name), named(self.tr("Your e-mail (optional)"), self._email)),
            (named(self.tr("Password"), self._password), named(self.tr("Password again"), self._again)),
        ):
            row = QHBoxLayout()
            row.setSpacing(16)
            row.addLayout(left)
            row.addLayout(right)
            self.body.addLayout(row)
        self.body.addWidget(
            quiet(
                self.tr(
                    "Recommended, at least {count} characters. Without one, anybody at this PC can sign in as you."
                ).format(count=SHORTEST)
            )
        )
        self.body.addWidget(section(self.tr("Colleagues")))
        self.body.addLayout(self._colleagues)
        buttons = QHBoxLayout()
        buttons.addWidget(self._add)
        buttons.addStretch(1)
        self.body.addLayout(buttons)
        self.body.addStretch(1)
