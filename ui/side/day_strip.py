"""A working day as a strip: what a timer counted of it, what was closed or paused, now, and the due time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from carestation.instants import HOUR, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours
from carestation.timers.ledger import LedgerSpan, Reason
from ui.theme import appearance, fonts
from ui.words.moments import clock

_BAR, _GAP = 8, 2
Spans = Sequence[tuple[Instant, Instant]]


def working_day(at: Instant, hours: BusinessHours) -> tuple[Instant, Instant, Spans]:
    """The first opening and the last closing of that day, and its open spans; the whole day where it has none."""
    zone = ZoneInfo(hours.zone)
    day = to_datetime(at).astimezone(zone).date()
    start = from_datetime(datetime.combine(day, time(), zone))
    end = from_datetime(datetime.combine(day + timedelta(days=1), time(), zone))
    spans = list(hours.open_spans_ms(start, end))
    return (spans[0][0], spans[-1][1], spans) if spans else (start, end, spans)


class DayStrip(QWidget):
    """Decoration: the same is said in words beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hours: BusinessHours | None = None
        self._ledger: Sequence[LedgerSpan] = ()
        self._now = Instant(0)
        self._due: Instant | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(
        self, hours: BusinessHours, ledger: Sequence[LedgerSpan], now: Instant, due_at: Instant | None
    ) -> None:
        """The day of `now`, or of the end of a ledger that has ended."""
        self._hours, self._ledger, self._now, self._due = hours, ledger, now, due_at
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(appearance.scaled(160), appearance.scaled(_BAR + _GAP + 16))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._hours is None:
            return
        start, end, spans = working_day(self._now, self._hours)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for opening, closing in spans:
            self._bar(painter, (start, end), (opening, closing), "track")
        for one in self._ledger:
            if one.reason is not Reason.OUT_OF_HOURS:
                role = "in_time" if one.reason is Reason.COUNTED else "paused"
                self._bar(painter, (start, end), (one.start, one.end), role)
        for at, role in ((self._due, "soon"), (self._now, "text")):
            if at is not None and start <= at <= end:
                x = self._x(at, start, end)
                painter.fillRect(QRectF(x - 1, 0, 2, appearance.scaled(_BAR + 2)), _colour(role))
        self._say_times(painter, start, end)

    def _bar(
        self,
        painter: QPainter,
        day: tuple[Instant, Instant],
        part: tuple[Instant, Instant],
        role: str,
    ) -> None:
        start, end = max(day[0], part[0]), min(day[1], part[1])
        if start < end:
            left, right = sorted((self._x(start, *day), self._x(end, *day)))
            painter.setBrush(_colour(role))
            painter.drawRoundedRect(QRectF(left, 1, max(right - left, 2), appearance.scaled(_BAR)), 2, 2)

    def _say_times(self, painter: QPainter, start: Instant, end: Instant) -> None:
        assert self._hours is not None
        zone = ZoneInfo(self._hours.zone)
        painter.setFont(fonts.tabular(fonts.quiet()))
        painter.setPen(_colour("quiet"))
        leading, trailing = clock(start, zone), clock(end, zone)
        if self._mirrored:
            leading, trailing = trailing, leading
        below = self.rect().adjusted(0, appearance.scaled(_BAR + _GAP), 0, 0)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, leading)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, trailing)

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, at: Instant, start: Instant, end: Instant) -> float:
        share = (at - start) / max(end - start, HOUR)
        return (1 - share if self._mirrored else share) * self.width()


def _colour(role: str) -> QColor:
    return appearance.current().colour(role)
