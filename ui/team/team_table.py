"""The people at the desk as a table: who, in which role, with how much work."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from carestation.clock import Clock
from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from carestation.reader import Reader
from ui.team.roles import role_words
from ui.theme import appearance

_PERSON = Qt.ItemDataRole.UserRole
_NUMBER = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class TeamRow:
    """One person and their open cases."""

    person: Representative
    open_cases: int


def team(clock: Clock, read: Reader) -> tuple[TeamRow, ...]:
    """Everybody, those at the desk first."""
    people = sorted(read.people(active_only=False), key=lambda person: not person.active)
    return tuple(TeamRow(person, read.counts(person.id, clock()).open_cases) for person in people)


class TeamTable(QTableWidget):
    """`chosen` has the TeamRow that the person went to."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 5, parent)
        self.setAccessibleName(self.tr("People at the desk"))
        titles = (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("E-mail"),
            self.tr("Password"),
            self.tr("Open cases"),
        )
        self.setHorizontalHeaderLabels(titles)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        heading = self.horizontalHeaderItem(4)
        assert heading is not None
        heading.setTextAlignment(_NUMBER)
        self.currentCellChanged.connect(self._went)

    def show_rows(self, rows: Sequence[TeamRow], chosen: RepresentativeId | None = None) -> None:
        """Show these people, and go to the `chosen` one by the id."""
        self.blockSignals(True)
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            self.setRowHeight(line, appearance.scaled(36))
            for column, item in enumerate(self._items(row)):
                self.setItem(line, column, item)
        self.blockSignals(False)
        ids = [row.person.id for row in rows]
        if ids:
            at = ids.index(chosen) if chosen is not None and chosen in ids else 0
            self.setCurrentCell(at, 0)
            self._went(at)

    def _items(self, row: TeamRow) -> tuple[QTableWidgetItem, ...]:
        person = row.person
        role = role_words(person.role) if person.active else self.tr("Has left")
        password = self.tr("Yes") if person.has_password else self.tr("None")
        items = tuple(
            QTableWidgetItem(words)
            for words in (person.name, role, person.email, password, str(row.open_cases))
        )
        items[4].setTextAlignment(_NUMBER)
        items[0].setData(_PERSON, row)
        if not person.active:
            for item in items:
                item.setForeground(appearance.current().colour("quiet"))
        return items

    def _went(self, line: int) -> None:
        item = self.item(line, 0)
        if item is not None:
            self.chosen.emit(item.data(_PERSON))
