"""Who is trained: what is required of each person, and how they stand. For the owner."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.training.facts import TrainingFacts
from carestation.training.standing import Standing, wanted_standings
from carestation.training.trained_share import trained_share
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.training.course_words import due_words, progress_words
from ui.widgets.rows_table import RowsTable

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
_NAME, _COURSE, _STANDING, _DUE = range(4)


class TeamView(QWidget):
    """`left` leads back to the courses."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = TeamModel()
        self.said = QLabel()
        self.table = RowsTable(self.tr("Who is trained"), self.model, (_COURSE,), (_STANDING,))
        back = QPushButton(self.tr("Back to the courses"))
        back.clicked.connect(self.left)
        title = QLabel(self.tr("Who is trained"))
        set_tone(title, Tone.TITLE)
        set_tone(self.said, Tone.QUIET)
        self.said.setWordWrap(True)
        head = QHBoxLayout()
        head.addWidget(title, stretch=1)
        head.addWidget(back)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addWidget(self.table, stretch=1)
        self.setFocusProxy(self.table)

    def show_facts(self, facts: TrainingFacts, today: date) -> None:
        """What is overdue stands first."""
        self.model.show_rows(wanted_standings(facts), today)
        found = trained_share(facts, today)
        words = self.tr("{trained} of {all} people have passed all that is required of them.")
        nobody = self.tr("Nothing is required of anybody. Open a course to require or to assign it.")
        self.said.setText(words.format(trained=found.trained, all=found.of) if found.of else nobody)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class TeamModel(QAbstractTableModel):
    """A row for each person and course that is required of them."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Standing, ...] = ()
        self._today = date.min

    def show_rows(self, rows: tuple[Standing, ...], today: date) -> None:
        """Show these, the most urgent first."""
        self.beginResetModel()
        self._today = today
        self._rows = tuple(sorted(rows, key=self._urgency))
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Person"), self.tr("Course"), self.tr("How far"), self.tr("Due"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        due = due_words(row, self._today)
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.person.name, row.course.title, progress_words(row, own=False), due.words)[
                index.column()
            ]
        if role == Qt.ItemDataRole.ForegroundRole and index.column() == _DUE:
            return appearance.current().colour(due.role)
        return None

    def _urgency(self, one: Standing) -> tuple[bool, bool, date, str]:
        return (
            not one.is_overdue(self._today),
            one.is_trained(self._today),
            one.due_on or date.max,
            one.person.name,
        )
