"""What *Today* is made of: title, buttons, the week as a strip, what is asked, and the list."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from carestation.follow_ups.follow_up import TodayRow
from ui.bulk.acts_row import ActsRow
from ui.bulk.marked_bar import MarkedBar
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.today.asking import Asking
from ui.today.today_list import TodayList
from ui.today.today_view import TodayView
from ui.today.week_strip import WeekStrip
from ui.today.whose_button import WhoseButton
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.marks import Marks
from ui.windows.window_memory import WindowMemory


class TodayLayout(QWidget):
    """Looks only: what the parts do is the page's."""

    def __init__(
        self, lane: Lane, seat: Seat, memory: WindowMemory | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.seat = seat
        self._lane = lane
        self.model = TodayList(seat)
        self.marks = Marks(self)
        self.view = TodayView(self.model, seat, self.marks)
        self.marked = MarkedBar(lane, self.view, self.marks, self._make_acts)
        self.whose = WhoseButton(memory)
        self.week = WeekStrip()
        self.asking = Asking(seat)
        self.done = QPushButton(self.tr("&Done"))
        self.snooze = QPushButton(self.tr("&Snooze…"))
        self.open_case = QPushButton(self.tr("&Open"))
        self.call = QPushButton(self.tr("&Call"))
        self.save = QPushButton(self.tr("Save for a calend&ar…"))
        self.count = QLabel()
        self._empty = EmptyState("calendar-clock", "")
        self._stack = QStackedWidget()
        self._lay_out()

    @property
    def row(self) -> TodayRow | None:
        """The follow-up that is chosen."""
        return self.model.row(self.view.currentIndex().row())

    def show_empty(self, is_empty: bool, *, is_day: bool) -> None:
        """A sentence in the place of the list: for a week, or for one day of it, on which nothing is due."""
        nothing = self.tr(
            "Nothing is due this week. Follow-ups and promises that you set on a case come here."
        )
        self._empty.say(self.tr("Nothing is due on this day.") if is_day else nothing)
        self._stack.setCurrentWidget(self._empty if is_empty else self.view)

    def _make_acts(self) -> ActsRow:
        from ui.bulk.follow_up_acts import FollowUpActs

        return FollowUpActs(self._lane, self.seat)

    def _lay_out(self) -> None:
        self.setFocusProxy(self.view)
        title = QLabel(self.tr("Today"))
        set_tone(title, Tone.TITLE)
        set_tone(self.count, Tone.QUIET)
        set_tone(self.done, Tone.PRIMARY)
        self.whose.setVisible(self.seat.may_override)  # leads and owners
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        flow.setContentsMargins(16, 12, 16, 12)
        for widget in (
            title,
            self.whose,
            self.count,
            self.done,
            self.snooze,
            self.open_case,
            self.call,
            self.save,
        ):
            widget.setMinimumHeight(appearance.scaled(34))
            flow.addWidget(widget)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (head, self.week, self.asking, self.marked):
            layout.addWidget(part)
        layout.addWidget(self._stack, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
