"""A list of rows with an icon and two lines: what it is, and quietly below how it stands."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import appearance, fonts, icons
from ui.theme.drawings import names

Index = QModelIndex | QPersistentModelIndex

LINE_ROLE = Qt.ItemDataRole.UserRole
"""The second line."""
ICON_ROLE = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 1)
"""The name of an icon; of one that is not there `spare` is shown."""
COLOUR_ROLE = Qt.ItemDataRole(Qt.ItemDataRole.UserRole + 2)
"""The role of the second line's colour; "quiet" where it is None."""
_HEIGHT, _EDGE, _ICON = 56, 16, 20
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class TwoLineRows(QStyledItemDelegate):
    """Paints a row; its first line is the DisplayRole."""

    def __init__(self, spare: str, parent: QListView) -> None:
        super().__init__(parent)
        self._spare = spare

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, appearance.scaled(_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        style: Any = option  # its fields are not in the stubs
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
        icons.icon(self._icon_of(index), "quiet").paint(painter, icon)
        half = area.height() // 2
        upper, lower = text.adjusted(0, half // 4, 0, -half), text.adjusted(0, half, 0, -half // 4)
        painter.setLayoutDirection(style.direction)
        painter.setFont(fonts.text(strong=True))
        painter.setPen(worn.colour("text"))
        _write(painter, upper, str(index.data()))
        painter.setFont(fonts.quiet())
        painter.setPen(worn.colour(index.data(COLOUR_ROLE) or "quiet"))
        _write(painter, lower, str(index.data(LINE_ROLE)))

    def _icon_of(self, index: Index) -> str:
        """A file that was read in may name an icon that is not there."""
        name = str(index.data(ICON_ROLE))
        return name if name in names() else self._spare


def two_line_view(model: QAbstractItemModel, name: str, spare: str) -> QListView:
    """A list of these rows; `name` is what a screen reader calls it."""
    view = QListView(uniformItemSizes=True)
    view.setModel(model)
    view.setItemDelegate(TwoLineRows(spare, view))
    view.setAccessibleName(name)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return view


def _write(painter: QPainter, area: QRect, words: str) -> None:
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, _MIDDLE, short)
