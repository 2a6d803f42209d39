"""Today: what was promised and what must not be forgotten, in one list, with what to do about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.errors import CareError
from carestation.follow_ups.end_follow_up import EndFollowUp, MoveFollowUp
from carestation.follow_ups.follow_up import FollowUp, TodayRow
from carestation.follow_ups.presets import PresetKey, due_of
from carestation.instants import MINUTE, Instant, from_datetime, to_datetime
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.today.reason_field import ReasonField
from ui.today.today_list import CASE, WHAT, TodayList
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.rows_table import RowsTable

DAYS_AHEAD = 7


class TodayPage(QWidget):
    """`case_chosen` opens the case of a row (Return, or a double click)."""

    case_chosen = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._minute = 0
        self.model = TodayList(seat.clock, seat.zone)
        self.table = RowsTable(self.tr("Follow-ups"), self.model, (WHAT, CASE), spare=(CASE,))
        self.week = QCheckBox(self.tr("Show the next seven days"))
        self.reason = ReasonField()
        self.done = QPushButton(self.tr("&Done"))
        self.tomorrow = QPushButton(self.tr("Tomorrow &morning"))
        self.open_case = QPushButton(self.tr("&Open case"))
        self.count = QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._fresh = Freshness(self, self._reload, Topic.FOLLOW_UP, Topic.CASE)
        self._join()

    def spoil(self) -> None:
        """Time has passed: what was ahead may be due."""
        self._fresh.spoil()

    def tick(self, now: Instant) -> None:
        """It is `now`: each minute something may have become due, and the words are others."""
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._fresh.spoil()

    def _reload(self) -> None:
        person, until = self._seat.person_id, self._until()
        self._lane.ask(lambda read: read.today(person, until), self._show)

    def _until(self) -> Instant:
        """The end of the day in the business's zone, or that of the seventh day from now."""
        now = to_datetime(self._seat.clock()).astimezone(self._seat.zone)
        days = DAYS_AHEAD if self.week.isChecked() else 1
        day = now.date() + timedelta(days=days)
        return from_datetime(datetime(day.year, day.month, day.day, tzinfo=self._seat.zone))

    def _show(self, rows: tuple[TodayRow, ...]) -> None:
        """The row that was chosen stays so; where it has gone, the next one takes its place."""
        kept, place = self._chosen(), self.table.currentIndex().row()
        self.model.show_rows(rows)
        due = sum(row.follow_up.due_at <= self._seat.clock() for row in rows)
        self.count.setText(self.tr("{count} in all · {due} due").format(count=len(rows), due=due))
        self._stack.setCurrentIndex(0 if rows else 1)
        otherwise = max(0, min(place, len(rows) - 1))
        same = (at for at, row in enumerate(rows) if kept and row.follow_up.id == kept.follow_up.id)
        self.table.selectRow(next(same, otherwise))
        self._look_again()

    def _chosen(self) -> TodayRow | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _look_again(self) -> None:
        for button in (self.done, self.tomorrow, self.open_case):
            button.setEnabled(self._chosen() is not None)

    def _do(self) -> None:
        row = self._chosen()
        if row is not None:
            self._lane.do(EndFollowUp(row.follow_up.id), failed=self._refused)

    def _move(self) -> None:
        """A promise moves only with a reason, which is asked for in place."""
        row = self._chosen()
        if row is not None:
            self.reason.ask(row.follow_up)

    def _moved(self, follow_up: FollowUp, reason: str) -> None:
        """The one that was asked about, wherever the choice has gone meanwhile."""
        try:
            morning = due_of(PresetKey.TOMORROW, self._seat.clock(), self._seat.hours)
        except CareError as fault:  # a desk that never opens
            self._lane.failed.emit(fault)
            return
        self._lane.do(MoveFollowUp(follow_up.id, morning, reason), failed=self._refused)

    def _go(self) -> None:
        row = self._chosen()
        if row is not None:
            self.case_chosen.emit(row.follow_up.case_id)

    def _refused(self, fault: Exception) -> None:
        """Somebody ended it meanwhile: say so, and show how it stands."""
        self._fresh.spoil()
        self._lane.failed.emit(fault)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        title = QLabel(self.tr("Today"))
        set_tone(title, Tone.TITLE)
        set_tone(self.count, Tone.QUIET)
        set_tone(self.done, Tone.PRIMARY)
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        flow.setContentsMargins(16, 12, 16, 12)
        for widget in (title, self.count, self.week, self.done, self.tomorrow, self.open_case):
            widget.setMinimumHeight(self.done.sizeHint().height())
            flow.addWidget(widget)
        sentence = self.tr("Nothing is due. Follow-ups and promises that you set on a case come here.")
        self._stack.addWidget(self.table)
        self._stack.addWidget(EmptyState("calendar-clock", sentence))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.reason)
        layout.addWidget(self._stack, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)

    def _join(self) -> None:
        self._lane.changed.connect(self._fresh.note)
        self.table.activated.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._look_again)
        self.week.toggled.connect(self.spoil)
        self.done.clicked.connect(self._do)
        self.tomorrow.clicked.connect(self._move)
        self.open_case.clicked.connect(self._go)
        self.reason.given.connect(self._moved)
        self.reason.left.connect(self.table.setFocus)
