"""Paints a row of the inbox: two lines, the avatar before them, urgency and progress behind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from carestation.cases.case import Channel
from carestation.inbox.inbox_row import InboxRow
from ui.case.seat import Seat
from ui.inbox.inbox_table import InboxTable
from ui.inbox.row_parts import RowParts
from ui.inbox.row_words import chip_words, subject_line
from ui.theme import appearance

HEIGHT = 62
_EDGE, _AVATAR, _GAP, _SMALL, _RING, _BAR = 16, 40, 12, 6, 14, 3
_NARROW = 290
"""A list that is narrower goes without avatars: they only repeat the name."""

_PILL_SHARE = 0.62
"""Of the upper line; what is left is the customer's, in the narrowest list too."""

_CHANNELS = {
    Channel.EMAIL: "mail",
    Channel.PHONE: "phone",
    Channel.VISIT: "store",
    Channel.CHAT: "messages-square",
    Channel.SOCIAL: "share-2",
}


class InboxDelegate(QStyledItemDelegate):
    """Reads rows from the table itself: no variant is made for a row that is painted."""

    def __init__(self, table: InboxTable, seat: Seat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._seat = seat
        self._parts: RowParts | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, appearance.scaled(HEIGHT))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        style: Any = option  # its fields are not in the stubs
        device: Any = painter.device()
        ratio = device.devicePixelRatio()
        parts = self._parts
        if parts is None or not parts.fits(ratio):
            parts = self._parts = RowParts(ratio)
        row = self._table.row(index.row())
        mirrored = style.direction == Qt.LayoutDirection.RightToLeft
        brush = _Brush(painter, parts, style.rect, mirrored)
        _paint_ground(painter, parts, style.rect, style.state, mirrored)
        self._paint_row(brush, row)

    def _paint_row(self, brush: _Brush, row: InboxRow) -> None:
        scaled, parts = appearance.scaled, brush.parts
        height = brush.rect.height()
        upper, lower = round(height * 0.34), round(height * 0.68)
        side, edge, gap = scaled(_AVATAR), scaled(_EDGE), scaled(_GAP)
        start, end = edge, brush.rect.width() - edge
        if brush.rect.width() >= scaled(_NARROW):
            brush.picture(parts.avatar(row.customer_name, side), edge, height // 2, side)
            start += side + gap
        pill = parts.pill(self._table.countdown(row), brush.mirrored, round((end - start) * _PILL_SHARE))
        width = round(pill.width() / pill.devicePixelRatio())
        brush.picture(pill, end - width, upper, width)
        self._paint_name(brush, row, start, end - width - gap, upper)
        end = self._paint_steps(brush, row, end, lower)
        small = scaled(_RING)
        brush.picture(parts.icon(_CHANNELS[row.channel], small), start, lower, small)
        line = subject_line(row, self._seat)
        start += small + scaled(_SMALL)
        brush.words(line, parts.text_font, parts.quiet, start, end - gap - start, lower)

    def _paint_name(self, brush: _Brush, row: InboxRow, start: int, end: int, y: int) -> None:
        parts, chip, small = brush.parts, chip_words(row), appearance.scaled(_SMALL)
        width = brush.words(row.customer_name, parts.name_font, parts.text, start, end - start, y)
        room = end - start - width - small
        if chip and parts.words(chip, parts.quiet_font, brush.rect.width())[1] <= room:
            brush.words(chip, parts.quiet_font, parts.quiet, start + width + small, room, y)

    def _paint_steps(self, brush: _Brush, row: InboxRow, end: int, y: int) -> int:
        """Ring and figures at the end of the lower line; where the room before them ends."""
        if not row.steps_total:
            return end
        parts, side = brush.parts, appearance.scaled(_RING)
        said = f"{row.steps_done}/{row.steps_total}"
        room = brush.rect.width()
        width = parts.words(said, parts.count_font, room)[1]
        brush.words(said, parts.count_font, parts.quiet, end - width, room, y)
        end -= width + appearance.scaled(_SMALL) + side
        brush.picture(parts.ring(row.steps_done, row.steps_total, side), end, y, side)
        return end


class _Brush:
    """Places things in a row: `x` counts from the leading edge, `y` is the middle of the thing."""

    __slots__ = ("mirrored", "painter", "parts", "rect")

    def __init__(self, painter: QPainter, parts: RowParts, rect: QRect, mirrored: bool) -> None:
        self.painter = painter
        self.parts = parts
        self.rect = rect
        self.mirrored = mirrored

    def picture(self, picture: QPixmap, x: int, y: int, side: int) -> None:
        height = round(picture.height() / picture.devicePixelRatio())
        self.painter.drawPixmap(self._left(x, side), self.rect.top() + y - height // 2, picture)

    def words(self, text: str, font: QFont, colour: QColor, x: int, room: int, y: int) -> int:
        """How wide it became."""
        if room <= 0 or not text:
            return 0
        line, width = self.parts.words(text, font, room)
        self.painter.setFont(font)
        self.painter.setPen(colour)
        top = self.rect.top() + y - line.size().height() / 2
        self.painter.drawStaticText(self._left(x, width), round(top), line)
        return width

    def _left(self, x: int, width: int) -> int:
        if self.mirrored:
            return self.rect.right() + 1 - x - width
        return self.rect.left() + x


def _paint_ground(
    painter: QPainter, parts: RowParts, rect: QRect, state: QStyle.StateFlag, mirrored: bool
) -> None:
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, parts.selection)
        bar = appearance.scaled(_BAR)
        x = rect.right() + 1 - bar if mirrored else rect.left()
        painter.fillRect(x, rect.top(), bar, rect.height(), parts.accent)
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, parts.hover)
    else:
        painter.fillRect(rect, parts.ground)
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, parts.line)
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(parts.accent)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
