"""A layout for two: words at the leading edge, a pill or a link at the trailing one; below where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_GAP = 8


class EdgeLayout(QLayout):
    """The first gets what the second leaves, and breaks its words there while that helps.

    The second reaches beyond the edge by `overhang` pixels.
    """

    def __init__(self, leading: QWidget, trailing: QWidget, overhang: int = 0) -> None:
        super().__init__()
        self._overhang = overhang
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.addWidget(leading)
        self.addWidget(trailing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        leading, trailing = (item.sizeHint() for item in self._items)
        return QSize(leading.width() + _GAP + trailing.width(), max(leading.height(), trailing.height()))

    def minimumSize(self) -> QSize:
        return QSize(0, max(item.minimumSize().height() for item in self._items))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, area: QRect, *, move: bool) -> int:
        leading, trailing = self._items
        small = trailing.sizeHint().boundedTo(QSize(area.width(), 1 << 20))
        is_alone = trailing.isEmpty() or not small.width()
        room = area.width() - (0 if is_alone else small.width() + _GAP)
        beside = room >= min(leading.sizeHint().width(), self._one_line(leading))
        width = room if beside else area.width()
        high = leading.heightForWidth(width) if leading.hasHeightForWidth() else leading.sizeHint().height()
        line = max(high, small.height()) if beside else high + small.height() + _GAP // 2
        if move:
            top = (line - high) // 2 if beside else 0
            self._set(leading, QRect(area.left(), area.top() + top, width, high), area)
            y = area.top() + ((line - small.height()) // 2 if beside else high + _GAP // 2)
            x = area.right() + 1 - small.width() + self._overhang
            self._set(trailing, QRect(QPoint(x, y), small), area)
        return line

    def _one_line(self, item: QLayoutItem) -> int:
        widget = item.widget()
        return widget.fontMetrics().averageCharWidth() * 12 if widget else 0

    def _set(self, item: QLayoutItem, place: QRect, area: QRect) -> None:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mirrored = area.left() + area.right() - place.right()
            place = QRect(QPoint(mirrored, place.top()), place.size())
        item.setGeometry(place)
