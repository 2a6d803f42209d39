"""Paints a line of *Today*: who and what on two lines, when and how urgent behind; or a heading."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from ui.case.seat import Seat
from ui.inbox.inbox_delegate import paint_ground
from ui.inbox.row_look import RowLook
from ui.inbox.row_mark import paint_mark
from ui.inbox.row_parts import RowParts
from ui.theme import appearance
from ui.today.today_list import TodayList
from ui.today.today_words import case_words, what_words, when_words
from ui.widgets.marks import Marks
from ui.words.urgency import Standing, countdown

HEIGHT, HEADING = 56, 38
_EDGE, _ICON, _GAP = 16, 18, 12

_ICONS = {
    FollowUpKind.REMINDER: "alarm-clock",
    FollowUpKind.IF_NO_REPLY: "hourglass",
    FollowUpKind.PROMISE: "handshake",
}


class TodayDelegate(QStyledItemDelegate):
    """One for all lines; it paints those in view and asks nothing of the others."""

    def __init__(self, model: TodayList, seat: Seat, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._marks = marks
        self._seat = seat
        self._parts: RowParts | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        is_heading = self._model.row(index.row()) is None
        return QSize(0, appearance.scaled(HEADING if is_heading else HEIGHT))

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
        rect: QRect = style.rect
        mirrored = style.direction == Qt.LayoutDirection.RightToLeft
        look = RowLook(parts, rect.width(), rect.height(), mirrored)
        line = self._model.line(index.row())
        if isinstance(line, str):
            painter.fillRect(rect, parts.ground)
            _compose_heading(look, line)
        else:
            paint_ground(painter, parts, rect, style.state, mirrored)
            self._compose(look, line)
        look.paint(painter, rect.left(), rect.top())
        if isinstance(line, TodayRow) and line.follow_up.id in self._marks:
            paint_mark(painter, parts, rect, mirrored, appearance.scaled(_EDGE - 1))

    def _compose(self, look: RowLook, row: TodayRow) -> None:
        scaled, parts = appearance.scaled, look.parts
        upper, lower = round(look.height * 0.32), round(look.height * 0.70)
        start, end, side = scaled(_EDGE), look.width - scaled(_EDGE), scaled(_ICON)
        look.picture(parts.icon(_ICONS[row.follow_up.kind], side), start, look.height // 2, side)
        start += side + scaled(_GAP)
        end = self._place_when(look, row, end, upper, lower) - scaled(_GAP)
        width = look.words(row.customer_name, parts.name_font, parts.text, start, end - start, upper)
        begin = start + width + scaled(_GAP)
        begin += look.words(row.customer_phone, parts.count_font, parts.quiet, begin, end - begin, upper)
        begin += scaled(_GAP)
        look.words(self._model.whose(row), parts.quiet_font, parts.quiet, begin, end - begin, upper)
        width = look.words(what_words(row), parts.text_font, parts.text, start, end - start, lower)
        begin = start + width + scaled(_GAP)
        look.words(case_words(row), parts.text_font, parts.quiet, begin, end - begin, lower)

    def _place_when(self, look: RowLook, row: TodayRow, end: int, upper: int, lower: int) -> int:
        """The pill above, the wall clock below; where the room before them ends."""
        parts, one = look.parts, row.follow_up
        now, zone = self._seat.clock(), self._seat.zone
        said = countdown(one.due_at, one.created_at, Standing.RUNNING, None, now, zone)
        pill = parts.pill(said, look.mirrored, look.width // 3)
        pill_width = round(pill.width() / pill.devicePixelRatio())
        look.picture(pill, end - pill_width, upper, pill_width)
        words = when_words(row, now, zone)
        width = parts.words(words, parts.count_font, look.width // 3)[1]
        if words == said.words:  # the pill says it already
            return end - pill_width
        look.words(words, parts.count_font, parts.quiet, end - width, look.width // 3, lower)
        return end - max(width, pill_width)


def _compose_heading(look: RowLook, words: str) -> None:
    parts, edge = look.parts, appearance.scaled(_EDGE)
    look.words(words, parts.name_font, parts.quiet, edge, look.width - 2 * edge, round(look.height * 0.6))
