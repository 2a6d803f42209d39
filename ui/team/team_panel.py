"""The team, side by side with the person that is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.operation import Operation, Several
from carestation.people.change_person import AddPerson, ChangePerson
from carestation.people.password import SetPassword, hash_password
from carestation.people.representative import NewRepresentative, Representative
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.start.field import section
from ui.start.one_shot import OneShot
from ui.team.password_form import PasswordForm
from ui.team.person_form import PersonForm
from ui.team.team_table import TeamRow, TeamTable, team
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

Done = Callable[[tuple[Any, ...]], None]

_FORM_WIDTH = 320


class TeamPanel(QWidget):
    """Changes are saved at once, with *Undo* in the notice (a password's not: an old one must not come back)."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane = lane
        self._clock = seat.clock
        self._shown: Representative | None = None
        self._wanted: RepresentativeId | None = None
        self._one_shot = OneShot(self)
        self._table = TeamTable()
        self._heading, self._fault = QLabel(), QLabel()
        self._person, self._password = PersonForm(), PasswordForm()
        self._beyond = QWidget()
        self._leave = QPushButton()
        self._add = QPushButton(self.tr("Add a person"))
        self._lay_out()
        self.setFocusProxy(self._table)
        self._table.chosen.connect(self._show_row)
        self._add.clicked.connect(self._begin_new)
        self._leave.clicked.connect(self._leave_or_return)
        self._person.added.connect(self._add_person)
        self._person.edited.connect(self._change)
        self._password.chosen.connect(self._set_password)
        self._freshness = Freshness(self, self._reload, Topic.PERSON, Topic.CASE)
        lane.changed.connect(self._freshness.note)

    def _reload(self) -> None:
        self._lane.ask(partial(team, self._clock), self._show_team)

    def _show_team(self, rows: tuple[TeamRow, ...]) -> None:
        shown = self._wanted or (self._shown.id if self._shown is not None else None)
        self._wanted = None
        self._table.show_rows(rows, shown)

    def _show_row(self, row: TeamRow) -> None:
        person = self._shown = row.person
        self._say_fault("")
        self._heading.setText(person.name)
        self._person.show_person(person)
        self._password.show_person(person)
        self._leave.setText(
            self.tr("Leaves the desk") if person.active else self.tr("Comes back to the desk")
        )
        self._beyond.show()

    def _begin_new(self) -> None:
        self._shown = None
        self._say_fault("")
        self._heading.setText(self.tr("Somebody new"))
        self._person.show_nobody()
        self._beyond.hide()
        self._person.setFocus()

    def _add_person(self, person: NewRepresentative) -> None:
        self._do(
            AddPerson(person), self.tr("{name} is at the desk now").format(name=person.name), self._added
        )

    def _added(self, values: tuple[RepresentativeId, ...]) -> None:
        (self._wanted,) = values

    def _change(self, before: Representative, after: Representative) -> None:
        self._do(ChangePerson(before, after), self.tr("{name} changed").format(name=after.name))

    def _leave_or_return(self) -> None:
        if self._shown is None:
            return
        after = replace(self._shown, active=not self._shown.active)
        words = self.tr("{name} is back at the desk") if after.active else self.tr("{name} has left the desk")
        self._do(ChangePerson(self._shown, after), words.format(name=after.name))

    def _set_password(self, password: str) -> None:
        if self._shown is None:
            return
        store = partial(self._store_password, self._shown)
        if password:
            self._one_shot.start(partial(hash_password, password), store, self._failed, may_hang=True)
        else:
            store("")

    def _store_password(self, person: Representative, password_hash: str) -> None:
        words = self.tr("Password of {name} set") if password_hash else self.tr("Password of {name} removed")
        self._do(SetPassword(person.id, password_hash), words.format(name=person.name))

    def _do(self, act: Operation[Any], said: str, done: Done | None = None) -> None:
        self._say_fault("")
        self._lane.do(Several(act.title, (act,), said), done, self._failed)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self._say_fault(str(fault))

    def _say_fault(self, sentence: str) -> None:
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _lay_out(self) -> None:
        for label, tone in ((self._heading, Tone.TITLE), (self._fault, Tone.LATE)):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_tone(label, tone)
        beyond = QVBoxLayout(self._beyond)
        beyond.setContentsMargins(0, 0, 0, 0)
        beyond.setSpacing(12)
        beyond.addWidget(section(self.tr("Password")))
        beyond.addWidget(self._password)
        beyond.addWidget(section(self.tr("At the desk")))
        beyond.addWidget(self._leave, alignment=Qt.AlignmentFlag.AlignLeading)
        form = QWidget()
        form.setObjectName("content")
        column = QVBoxLayout(form)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for part in (self._heading, self._fault, self._person, self._beyond):
            column.addWidget(part)
        column.addStretch(1)
        beside = QScrollArea()
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setWidgetResizable(True)
        beside.setWidget(form)
        beside.setMaximumWidth(appearance.scaled(_FORM_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._list(), stretch=2)
        row.addWidget(beside, stretch=1)

    def _list(self) -> QVBoxLayout:
        title = QLabel(self.tr("Team"))
        set_tone(title, Tone.TITLE)
        head = QHBoxLayout()
        head.addWidget(title, stretch=1)
        head.addWidget(self._add)
        column = QVBoxLayout()
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(head)
        column.addWidget(self._table, stretch=1)
        return column
