"""The days of a timer as strips, one below the other: what was counted, what ran over, now, and the due time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from carestation.instants import HOUR, Instant, from_datetime, to_datetime
from carestation.timers.business_hours import BusinessHours
from carestation.timers.ledger import LedgerSpan, Reason
from ui.theme import appearance, fonts
from ui.words.moments import clock, day

MOST_DAYS = 4
"""Of a longer story, the last days."""

_BAR, _ROW, _GAP = 8, 18, 8
Spans = Sequence[tuple[Instant, Instant]]
Ledger = Sequence[LedgerSpan]


@dataclass(frozen=True, slots=True)
class StripDay:
    """A day from its first opening to its last closing (all of it where it has none), and its open spans."""

    start: Instant
    end: Instant
    spans: Spans


def working_day(of: date, hours: BusinessHours) -> StripDay:
    """That day by the clock of the business."""
    zone = ZoneInfo(hours.zone)
    start = from_datetime(datetime.combine(of, time(), zone))
    end = from_datetime(datetime.combine(of + timedelta(days=1), time(), zone))
    spans = list(hours.open_spans_ms(start, end))
    return StripDay(spans[0][0], spans[-1][1], spans) if spans else StripDay(start, end, spans)


def days_to_show(hours: BusinessHours, ledger: Ledger, at: Instant, due_at: Instant | None) -> list[StripDay]:
    """The days in which something was counted or paused, that of `at`, and that of the due time; the last of them."""
    zone = ZoneInfo(hours.zone)
    told = [one for one in ledger if one.reason is not Reason.OUT_OF_HOURS]
    instants = [at, *(one.start for one in told), *(one.end - 1 for one in told)]
    dates = {to_datetime(instant).astimezone(zone).date() for instant in instants}
    if due_at is not None:
        dates.add(to_datetime(due_at).astimezone(zone).date())
    return [working_day(one, hours) for one in sorted(dates)[-MOST_DAYS:]]


class DaysStrip(QWidget):
    """Decoration: the same is said in words beside it; the tool tip says what the colours are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = ZoneInfo("UTC")
        self._days: list[StripDay] = []
        self._ledger: Ledger = ()
        self._now, self._at = Instant(0), Instant(0)
        self._due: Instant | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(
            self.tr(
                "Green was counted, red is over the target, grey was paused, pale is open time. "
                "The dark line is now, or the end; the amber one is the due time."
            )
        )

    def show_days(
        self, hours: BusinessHours, ledger: Ledger, now: Instant, until: Instant, due_at: Instant | None
    ) -> None:
        """The last days up to `until`: now, or the end of a ledger that has ended; and the day that it is due."""
        self._zone = ZoneInfo(hours.zone)
        self._days = days_to_show(hours, ledger, until, due_at)
        self._ledger, self._now, self._at, self._due = ledger, now, until, due_at
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = len(self._days) + 1  # and the hours below them
        return QSize(appearance.scaled(160), rows * appearance.scaled(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(fonts.tabular(fonts.quiet()))
        names = [day(one.start, self._now, self._zone) for one in self._days]
        metrics = QFontMetrics(painter.font())
        room = max(metrics.horizontalAdvance(name) for name in names) + appearance.scaled(_GAP)
        scale = _Scale(self._days, self._zone, room, self.width(), self._mirrored)
        height = appearance.scaled(_ROW)
        for number, (one, name) in enumerate(zip(self._days, names, strict=True)):
            line = QRect(0, number * height, self.width(), height)
            painter.setPen(_colour("quiet"))
            painter.drawText(line, self._leading | Qt.AlignmentFlag.AlignVCenter, name)
            self._paint_day(painter, one, scale, line)
        self._say_times(painter, scale, QRect(0, len(names) * height, self.width(), height))

    def _paint_day(self, painter: QPainter, one: StripDay, scale: _Scale, line: QRect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        for opening, closing in one.spans:
            self._bar(painter, one, scale, line, (opening, closing), "track")
        for told in self._ledger:
            if told.reason is Reason.COUNTED:
                over = max(told.start, self._due) if self._due is not None else told.end
                self._bar(painter, one, scale, line, (told.start, min(told.end, over)), "in_time")
                self._bar(painter, one, scale, line, (over, told.end), "late")
            elif told.reason is not Reason.OUT_OF_HOURS:
                self._bar(painter, one, scale, line, (told.start, told.end), "paused")
        height = appearance.scaled(_BAR) + 4
        for at, role in ((self._due, "soon"), (self._at, "text")):
            if at is not None and one.start <= at <= one.end:
                top = line.center().y() - height / 2
                painter.fillRect(QRectF(scale.x(one, at) - 1, top, 2, height), _colour(role))

    def _bar(
        self,
        painter: QPainter,
        one: StripDay,
        scale: _Scale,
        line: QRect,
        part: tuple[Instant, Instant],
        role: str,
    ) -> None:
        start, end = max(one.start, part[0]), min(one.end, part[1])
        if start < end:
            left, right = sorted((scale.x(one, start), scale.x(one, end)))
            height = appearance.scaled(_BAR)
            painter.setBrush(_colour(role))
            top = line.center().y() - height / 2
            painter.drawRoundedRect(QRectF(left, top, max(right - left, 2), height), 2, 2)

    def _say_times(self, painter: QPainter, scale: _Scale, line: QRect) -> None:
        painter.setPen(_colour("quiet"))
        place = line.adjusted(0, 0, -scale.room, 0) if self._mirrored else line.adjusted(scale.room, 0, 0, 0)
        trailing = (
            Qt.AlignmentFlag.AlignLeft
            if self._leading == Qt.AlignmentFlag.AlignRight
            else Qt.AlignmentFlag.AlignRight
        )
        painter.drawText(place, self._leading | Qt.AlignmentFlag.AlignTop, clock(scale.first, self._zone))
        painter.drawText(place, trailing | Qt.AlignmentFlag.AlignTop, clock(scale.last, self._zone))

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    @property
    def _leading(self) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignRight if self._mirrored else Qt.AlignmentFlag.AlignLeft


class _Scale:
    """One scale for all days, by the wall clock: from the earliest opening to the latest closing."""

    def __init__(
        self, days: Sequence[StripDay], zone: ZoneInfo, room: int, width: int, mirrored: bool
    ) -> None:
        self.room = room
        self._zone, self._width, self._mirrored = zone, width, mirrored
        self.first = min((one.start for one in days), key=self._of_day)
        self.last = max((one.end for one in days), key=self._of_end)
        self._from = self._of_day(self.first)
        self._length = max(self._of_end(self.last) - self._from, HOUR)

    def x(self, one: StripDay, at: Instant) -> float:
        """Where an instant of a day stands."""
        share = (self._of_day(one.start) + at - one.start - self._from) / self._length
        along = share * (self._width - self.room)
        return self._width - self.room - along if self._mirrored else self.room + along

    def _of_day(self, at: Instant) -> int:
        """Milliseconds on the wall clock."""
        local = to_datetime(at).astimezone(self._zone)
        return (local.hour * 60 + local.minute) * 60_000

    def _of_end(self, at: Instant) -> int:
        """A day that ends at midnight ends at 24:00."""
        return self._of_day(at) or 24 * HOUR


def _colour(role: str) -> QColor:
    return appearance.current().colour(role)
