"""Paints a row of the inbox: two lines, the avatar before them, urgency and progress behind."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from carestation.cases.case import Channel
from carestation.inbox.inbox_row import InboxRow
from ui.case.seat import Seat
from ui.inbox.inbox_table import InboxTable
from ui.inbox.row_look import RowLook
from ui.inbox.row_mark import paint_mark
from ui.inbox.row_parts import RowParts
from ui.inbox.row_words import chip_words, subject_line
from ui.theme import appearance
from ui.widgets.marks import Marks
from ui.words.urgency import Countdown

HEIGHT = 62
_EDGE, _AVATAR, _GAP, _SMALL, _RING, _BAR = 16, 40, 12, 6, 14, 3
_NARROW = 290
"""A list that is narrower goes without avatars: they only repeat the name."""

_PILL_SHARE = 0.62
"""Of the upper line; what is left is the customer's, in the narrowest list too."""

_MOST_LOOKS = 1_000

_CHANNELS = {
    Channel.EMAIL: "mail",
    Channel.PHONE: "phone",
    Channel.VISIT: "store",
    Channel.CHAT: "messages-square",
    Channel.SOCIAL: "share-2",
}


class InboxDelegate(QStyledItemDelegate):
    """Reads rows from the table itself: no variant is made for a row that is painted."""

    def __init__(self, table: InboxTable, seat: Seat, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._marks = marks
        self._seat = seat
        self._parts: RowParts | None = None
        self._looks: dict[object, RowLook] = {}

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
            self._looks.clear()
        rect = style.rect
        mirrored = style.direction == Qt.LayoutDirection.RightToLeft
        row = self._table.row(index.row())
        paint_ground(painter, parts, rect, style.state, mirrored)
        look = self._look(parts, row, rect.width(), rect.height(), mirrored)
        look.paint(painter, rect.left(), rect.top())
        if row.case_id in self._marks:
            paint_mark(painter, parts, rect, mirrored)

    def _look(self, parts: RowParts, row: InboxRow, width: int, height: int, mirrored: bool) -> RowLook:
        """Kept by what it shows, so that most repaints only copy."""
        said = self._table.countdown(row)
        names = (row.customer_name, row.subject, row.issue_type, row.channel, row.urgent_by, row.follow_up_at)
        key = (names, said, row.steps_done, row.steps_total, width, height, mirrored)
        look = self._looks.get(key)
        if look is None:
            if len(self._looks) >= _MOST_LOOKS:
                self._looks.clear()
            look = self._looks[key] = RowLook(parts, width, height, mirrored)
            self._compose(look, row, said)
        return look

    def _compose(self, look: RowLook, row: InboxRow, said: Countdown) -> None:
        scaled, parts = appearance.scaled, look.parts
        upper, lower = round(look.height * 0.34), round(look.height * 0.68)
        side, edge, gap = scaled(_AVATAR), scaled(_EDGE), scaled(_GAP)
        start, end = edge, look.width - edge
        if look.width >= scaled(_NARROW):
            look.picture(parts.avatar(row.customer_name, side), edge, look.height // 2, side)
            start += side + gap
        pill = parts.pill(said, look.mirrored, round((end - start) * _PILL_SHARE))
        width = round(pill.width() / pill.devicePixelRatio())
        look.picture(pill, end - width, upper, width)
        self._place_name(look, row, start, end - width - gap, upper)
        end = self._place_steps(look, row, end, lower)
        small = scaled(_RING)
        look.picture(parts.icon(_CHANNELS[row.channel], small), start, lower, small)
        line = subject_line(row, self._seat)
        start += small + scaled(_SMALL)
        look.words(line, parts.text_font, parts.quiet, start, end - gap - start, lower)

    def _place_name(self, look: RowLook, row: InboxRow, start: int, end: int, y: int) -> None:
        parts, chip, small = look.parts, chip_words(row), appearance.scaled(_SMALL)
        width = look.words(row.customer_name, parts.name_font, parts.text, start, end - start, y)
        room = end - start - width - small
        if chip and parts.words(chip, parts.quiet_font, look.width)[1] <= room:
            look.words(chip, parts.quiet_font, parts.quiet, start + width + small, room, y)

    def _place_steps(self, look: RowLook, row: InboxRow, end: int, y: int) -> int:
        """Ring and figures at the end of the lower line; where the room before them ends."""
        if not row.steps_total:
            return end
        parts, side = look.parts, appearance.scaled(_RING)
        said = f"{row.steps_done}/{row.steps_total}"
        width = parts.words(said, parts.count_font, look.width)[1]
        look.words(said, parts.count_font, parts.quiet, end - width, look.width, y)
        end -= width + appearance.scaled(_SMALL) + side
        look.picture(parts.ring(row.steps_done, row.steps_total, side), end, y, side)
        return end


def paint_ground(
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
