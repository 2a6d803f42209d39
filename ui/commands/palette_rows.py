"""The rows of the palette: what was found, and how a row is painted."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.commands.command import Command
from ui.commands.palette_source import Found, PaletteSource
from ui.commands.registry import keys_of, menu_of, title_of
from ui.theme import appearance, fonts, icons

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
ROW_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class PaletteRow:
    """A row: what it shows, and the command or the source that it leads to."""

    title: str
    detail: str
    icon: str
    command: Command | None = None
    source: PaletteSource | None = None
    found: Found | None = None


def row_of_command(command: Command) -> PaletteRow:
    """The row of a command, with its key or else its menu at the end."""
    return PaletteRow(title_of(command), keys_of(command) or menu_of(command), command.icon, command=command)


def row_of_found(source: PaletteSource, found: Found) -> PaletteRow:
    """The row of something that a source found."""
    return PaletteRow(found.title, found.detail, found.icon, source=source, found=found)


class PaletteModel(QAbstractListModel):
    """The rows as a list."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[PaletteRow] = []

    def show_rows(self, rows: list[PaletteRow]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{row.title}, {row.detail}" if row.detail else row.title
        return None


class PaletteDelegate(QStyledItemDelegate):
    """An icon, the title, and the key or detail at the end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(appearance.scaled(200), appearance.scaled(36))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PaletteRow = index.data(ROW_ROLE)
        worn = appearance.current()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, worn.colour("selection"))
        gap, side = appearance.scaled(12), appearance.scaled(18)
        inner = area.adjusted(gap, 0, -gap, 0)
        if row.icon:
            icons.icon(row.icon, "quiet").paint(
                painter, QRect(inner.left(), inner.top(), side, inner.height())
            )
        painter.setFont(fonts.quiet())
        painter.setPen(worn.colour("quiet"))
        middle, end = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, middle | end, row.detail)
        taken = painter.fontMetrics().horizontalAdvance(row.detail) + gap
        painter.setFont(fonts.text())
        painter.setPen(worn.colour("text"))
        room = inner.adjusted(side + gap, 0, -taken, 0)
        title = painter.fontMetrics().elidedText(row.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, middle, title)
