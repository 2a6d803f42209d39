"""The SOPs as a list: icon, title, and in the second line how long it is or where the words were found."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from carestation.sop_editing.desk_sop import DeskSop
from ui.sops.sop_search import FoundSop
from ui.sops.sop_words import count_words
from ui.theme import appearance, fonts, icons
from ui.theme.drawings import names

ROOT = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

_ROW_ROLE = Qt.ItemDataRole.UserRole
_LINE_ROLE = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
_HEIGHT, _EDGE, _ICON = 56, 16, 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class SopList(QAbstractListModel):
    """What was found. For an owner `state` puts into words how each stands."""

    def __init__(self, state: Callable[[DeskSop], str] | None = None) -> None:
        super().__init__()
        self._state = state
        self._rows: tuple[FoundSop, ...] = ()

    def show_rows(self, rows: tuple[FoundSop, ...]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def found(self, row: int) -> FoundSop:
        """The SOP of a row."""
        return self._rows[row]

    def second_line(self, row: FoundSop) -> str:
        """Where the words were found, else how it stands and how long it is."""
        if row.line:
            return row.line
        state = self._state(row.known) if self._state is not None else ""
        return " · ".join(filter(None, (state, count_words(row.sop))))

    def row_of(self, key: str) -> int:
        """Where an SOP stands; -1 where it was not found."""
        return next((at for at, row in enumerate(self._rows) if row.known.key == key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == _ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.sop.title
        if role == _LINE_ROLE:
            return self.second_line(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.sop.title}, {self.second_line(row)}"
        return None


class SopRows(QStyledItemDelegate):
    """Paints a row of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, appearance.scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style: Any = option  # its fields are not in the stubs
        row: FoundSop = index.data(_ROW_ROLE)
        worn = appearance.current()
        if style.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(style.rect, worn.colour("selection"))
        edge, side = appearance.scaled(_EDGE), appearance.scaled(_ICON)
        area: QRect = style.rect.adjusted(edge, 0, -edge, 0)
        text = area.adjusted(side + edge, 0, 0, 0)
        icon = QRect(area.left(), area.top(), side, area.height())
        if style.direction == Qt.LayoutDirection.RightToLeft:
            text = area.adjusted(0, 0, -side - edge, 0)
            icon.moveRight(area.right())
        icons.icon(_icon_of(row), "quiet").paint(painter, icon)
        half = area.height() // 2
        upper, lower = text.adjusted(0, half // 4, 0, -half), text.adjusted(0, half, 0, -half // 4)
        painter.setLayoutDirection(style.direction)
        painter.setFont(fonts.text(strong=True))
        painter.setPen(worn.colour("text"))
        _write(painter, upper, row.sop.title)
        painter.setFont(fonts.quiet())
        painter.setPen(worn.colour("quiet"))
        _write(painter, lower, str(index.data(_LINE_ROLE)))


def list_view(model: SopList, name: str) -> QListView:
    """A list of these rows."""
    view = QListView(uniformItemSizes=True)
    view.setModel(model)
    view.setItemDelegate(SopRows(view))
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _icon_of(row: FoundSop) -> str:
    """An imported file may name an icon that is not there."""
    return row.sop.icon if row.sop.icon in names() else "list-checks"


def _write(painter: QPainter, area: QRect, words: str) -> None:
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _MIDDLE, short)
