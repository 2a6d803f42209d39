"""Today: what was promised and what must not be forgotten, in one list, with what to do about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from carestation.changes import Topic
from carestation.follow_ups.follow_up import TodayRow
from carestation.follow_ups.set_follow_up import EndFollowUp, MoveFollowUp
from carestation.instants import Instant, from_datetime, to_datetime
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.today.reason_field import ReasonField
from ui.today.today_list import TodayList
from ui.widgets.empty_state import EmptyState

DAYS_AHEAD = 7


class TodayPage(QWidget):
    """`case_chosen` opens the case of a row (Return, or a double click)."""

    case_chosen = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self.model = TodayList(seat.clock, seat.zone)
        self.table = QTableView()
        self.week = QCheckBox(self.tr("Show the next seven days"))
        self.reason = ReasonField()
        self._done = QPushButton(self.tr("Done"))
        self._tomorrow = QPushButton(self.tr("Tomorrow morning"))
        self._open = QPushButton(self.tr("Open case"))
        self._count = QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._fresh = Freshness(self, self._reload, Topic.FOLLOW_UP, Topic.CASE)
        lane.changed.connect(self._fresh.note)

    def spoil(self) -> None:
        """Time has passed: what was ahead may be due."""
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
        kept = self._chosen()
        self.model.show_rows(rows)
        due = sum(row.follow_up.due_at <= self._seat.clock() for row in rows)
        self._count.setText(self.tr("{count} in all · {due} due").format(count=len(rows), due=due))
        self._stack.setCurrentIndex(0 if rows else 1)
        at = next((at for at, row in enumerate(rows) if kept and row.follow_up.id == kept.follow_up.id), 0)
        self.table.selectRow(at)
        self._look_again()

    def _chosen(self) -> TodayRow | None:
        index = self.table.currentIndex()
        return self.model.row(index.row()) if index.isValid() else None

    def _look_again(self) -> None:
        for button in (self._done, self._tomorrow, self._open):
            button.setEnabled(self._chosen() is not None)

    def _do(self) -> None:
        row = self._chosen()
        if row is not None:
            self._lane.do(EndFollowUp(row.follow_up.id))

    def _move(self) -> None:
        """A promise moves only with a reason, which is asked for in place."""
        row = self._chosen()
        if row is not None:
            self.reason.ask(row.follow_up)

    def _moved(self, reason: str) -> None:
        row = self._chosen()
        if row is not None:
            self._lane.do(MoveFollowUp(row.follow_up.id, self._tomorrow_morning(), reason))

    def _tomorrow_morning(self) -> Instant:
        now = to_datetime(self._seat.clock()).astimezone(self._seat.zone)
        midnight = datetime(now.year, now.month, now.day, tzinfo=self._seat.zone) + timedelta(days=1)
        return self._seat.hours.next_opening_ms(from_datetime(midnight))

    def _go(self) -> None:
        row = self._chosen()
        if row is not None:
            self.case_chosen.emit(row.follow_up.case_id)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Follow-ups"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for place, width in enumerate((210, 200, 300)):
            header.resizeSection(place, width)
        title = QLabel(self.tr("Today"))
        set_tone(title, Tone.TITLE)
        set_tone(self._count, Tone.QUIET)
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 16, 12)
        head.setSpacing(12)
        for widget in (title, self._count):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.week)
        for button in (self._tomorrow, self._open, self._done):
            head.addWidget(button)
        set_tone(self._done, Tone.PRIMARY)
        empty = EmptyState(
            "calendar-clock",
            self.tr("Nothing is due. Follow-ups and promises that you set on a case come here."),
        )
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.reason)
        layout.addWidget(self._stack, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.table.activated.connect(self._go)
        self.table.selectionModel().currentRowChanged.connect(self._look_again)
        self.week.toggled.connect(self._fresh_again)
        self._done.clicked.connect(self._do)
        self._tomorrow.clicked.connect(self._move)
        self._open.clicked.connect(self._go)
        self.reason.given.connect(self._moved)

    def _fresh_again(self) -> None:
        self._fresh.spoil()
