"""The courses as a list, with how one stands."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.training.standing import Standing
from ui.training.course_words import row_words
from ui.widgets.two_line_list import COLOUR_ROLE, ICON_ROLE, LINE_ROLE

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class CourseList(QAbstractListModel):
    """One person's courses."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[Standing, ...] = ()
        self._places: dict[str, int] = {}
        self._today = date.min

    def show_rows(self, rows: tuple[Standing, ...], places: dict[str, int], today: date) -> None:
        """Show these; `places` says where one is in what was begun."""
        self.beginResetModel()
        self._rows, self._places, self._today = rows, places, today
        self.endResetModel()

    def row(self, at: int) -> Standing:
        """What stands in a row."""
        return self._rows[at]

    def row_of(self, key: str) -> int:
        """Where a course stands; -1 where it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.course.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        said = row_words(row, self._places.get(row.course.key, 0), self._today)
        answers = {
            int(Qt.ItemDataRole.DisplayRole): row.course.title,
            int(LINE_ROLE): said.words,
            int(COLOUR_ROLE): said.role,
            int(ICON_ROLE): row.course.icon,
            int(Qt.ItemDataRole.AccessibleTextRole): f"{row.course.title}, {said.words}",
        }
        return answers.get(int(role))
