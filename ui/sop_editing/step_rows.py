"""The steps of a draft as rows: number, title, and quietly what it is; a fault is marked with a sign."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ui.theme import appearance, fonts, icons

TITLE, KIND, FAULTS = (Qt.ItemDataRole(Qt.ItemDataRole.UserRole + number) for number in range(3))

_HEIGHT, _EDGE, _NUMBER, _SIGN = 46, 12, 24, 16
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FLAGS = int(_MIDDLE) | int(Qt.TextFlag.TextSingleLine)


class StepRows(QStyledItemDelegate):
    """Paints a row of two lines."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, appearance.scaled(_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        style: Any = option  # its fields are not in the stubs
        worn = appearance.current()
        painter.save()
        if style.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(style.rect, worn.colour("selection"))
            if style.state & QStyle.StateFlag.State_HasFocus:
                painter.fillRect(_bar(style.rect, style.direction), worn.colour("focus"))
        edge, side = appearance.scaled(_EDGE), appearance.scaled(_NUMBER)
        area = style.rect.adjusted(edge, 0, -edge, 0)
        number, text = area.adjusted(0, 0, side - area.width(), 0), area.adjusted(side, 0, 0, 0)
        if index.data(FAULTS):
            sign = appearance.scaled(_SIGN)
            place = QRect(text.right() - sign, area.top(), sign, area.height())
            icons.icon("triangle-alert", "late").paint(painter, _mirrored(place, style))
            text = text.adjusted(0, 0, -sign - edge // 2, 0)
        self._write(painter, style, number, text, index)
        painter.restore()

    def _write(
        self,
        painter: QPainter,
        style: Any,
        number: QRect,
        text: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        worn = appearance.current()
        half = text.height() // 2
        upper, lower = text.adjusted(0, half // 4, 0, -half), text.adjusted(0, half, 0, -half // 4)
        painter.setLayoutDirection(style.direction)
        painter.setFont(fonts.quiet())
        painter.setPen(worn.colour("quiet"))
        first = number.adjusted(0, half // 4, 0, -half)
        painter.drawText(_mirrored(first, style), _FLAGS, f"{index.row() + 1}")
        _line(painter, _mirrored(lower, style), str(index.data(KIND)))
        painter.setFont(fonts.text())
        painter.setPen(worn.colour("text"))
        _line(painter, _mirrored(upper, style), str(index.data(TITLE)))


def _bar(row: QRect, direction: Qt.LayoutDirection) -> QRect:
    """At the leading edge: where the keyboard is."""
    bar = QRect(row.left(), row.top(), appearance.scaled(3), row.height())
    return QStyle.visualRect(direction, row, bar)


def _mirrored(place: QRect, style: Any) -> QRect:
    return QStyle.visualRect(style.direction, style.rect, place)


def _line(painter: QPainter, place: QRect, words: str) -> None:
    short = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, _FLAGS, short)
