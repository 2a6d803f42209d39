"""Feedback: answers to read, customers to ring and to ask, and what all of them talk about."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.instants import DAY, Instant
from carestation.ratings.asking import REST
from carestation.ratings.rating import Way
from carestation.ratings.rating_reader import AskedBy, FeedbackRow
from carestation.ratings.rating_settings import ASKING, CALL_DAYS, DELAY_DAYS, NOT_ASKED
from carestation.reader import Reader
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.ratings.feedback_list import FeedbackList
from ui.ratings.rate_form import RateForm
from ui.ratings.to_ask import ToAsk
from ui.ratings.to_call import ToCall
from ui.ratings.to_read import ToRead
from ui.ratings.voices import Voices
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

LONGEST_AGO = 30 * DAY
"""What was resolved before nobody remembers well enough to be asked."""

REPORTED = 90 * DAY
"""Over so long the ways of asking are compared."""


@dataclass(frozen=True, slots=True)
class Lists:
    """What the three lists hold."""

    to_read: tuple[FeedbackRow, ...]
    to_call: tuple[FeedbackRow, ...]
    to_ask: tuple[FeedbackRow, ...]
    by_way: tuple[AskedBy, ...]


class FeedbackPage(QWidget):
    """`case_chosen` opens a case."""

    case_chosen = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside) -> None:
        super().__init__()
        self._lane, self._seat, self._outside = lane, seat, outside
        self.tabs = QTabWidget()
        self.by_way = ElidedLabel()
        self.to_read = ToRead(lane)
        self.to_call = ToCall(seat)
        self.to_ask = ToAsk(lane, seat, outside)
        self.voices = Voices(lane, seat)
        self._lay_out()
        self._join()
        self._fresh = Freshness(self, self.reload, Topic.RATING, Topic.CASE, Topic.SETTING)
        lane.changed.connect(self._fresh.note)

    def reload(self) -> None:
        """Read all of them anew."""
        self._lane.ask(partial(_lists, self._seat.clock()), self._show)
        self.voices.reload()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), appearance.current().colour("window"))

    def _show(self, lists: Lists) -> None:
        self.by_way.setText(self._told(lists.by_way))
        shown = ((self.to_read, lists.to_read), (self.to_call, lists.to_call), (self.to_ask, lists.to_ask))
        for place, (part, rows) in enumerate(shown):
            part.show_rows(rows)
            self.tabs.setTabText(place, f"{part.name} ({len(rows)})" if rows else part.name)

    def _told(self, ways: tuple[AskedBy, ...]) -> str:
        """ "Last 90 days: by mail 12 of 40 answered, 92 % rated 4–5"; nothing where nobody was asked."""
        names = {
            Way.MAIL: self.tr("by mail"),
            Way.PHONE: self.tr("by telephone"),
            Way.COUNTER: self.tr("at the counter"),
        }
        parts = []
        for one in ways:
            told = self.tr("{way} {answered} of {asked} answered")
            told = told.format(way=names[one.way], answered=one.answered, asked=one.asked)
            if one.share_good is not None:
                told += self.tr(", {share} % rated 4–5").format(share=round(100 * one.share_good))
            parts.append(told)
        return self.tr("Last 90 days: {ways}").format(ways=" · ".join(parts)) if parts else ""

    def _ring(self, row: FeedbackRow) -> None:
        digits = "".join(sign for sign in row.phone if sign in "+0123456789")
        self._outside.open_url(f"tel:{digits}")  # where no program dials, the number stands in the list
        self._rate(row)

    def _rate(self, row: FeedbackRow | None) -> None:
        if row is not None:
            form = RateForm(self._lane, row.case_id, row.customer_id, row.customer_name, self)
            form.open()
            form.faces.setFocus()

    def _open(self, row: FeedbackRow) -> None:
        self.case_chosen.emit(row.case_id)

    def _join(self) -> None:
        self.to_call.call_wanted.connect(self._ring)
        self.to_call.rate_wanted.connect(self._rate)
        self.voices.case_chosen.connect(self.case_chosen)
        lists: tuple[FeedbackList, ...] = (self.to_read, self.to_call, self.to_ask)
        for part in lists:
            part.opened.connect(self._open)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Feedback"))
        set_tone(title, Tone.TITLE)
        head = QHBoxLayout()
        head.addWidget(title)
        head.addSpacing(16)
        head.addWidget(self.by_way, stretch=1)
        set_tone(self.by_way, Tone.QUIET)
        for part in (self.to_read, self.to_call, self.to_ask):
            self.tabs.addTab(part, part.name)
        self.tabs.addTab(self.voices, self.tr("What they talk about"))
        self.tabs.setDocumentMode(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addWidget(self.tabs, stretch=1)
        self.setFocusProxy(self.tabs)


def _lists(now: Instant, read: Reader) -> Lists:
    since, ratings = Instant(now - LONGEST_AGO), read.ratings
    asks = read.setting(ASKING) != NOT_ASKED
    ask_before = Instant(now - read.setting(DELAY_DAYS) * DAY)
    call_before = Instant(now - read.setting(CALL_DAYS) * DAY)
    to_ask = ratings.to_ask(ask_before, since, Instant(now - REST)) if asks else ()
    by_way = ratings.by_way(Instant(now - REPORTED), Instant(now + 1))
    return Lists(ratings.to_read(), ratings.to_call(call_before, since), to_ask, by_way)
