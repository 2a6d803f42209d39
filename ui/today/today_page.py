"""Today: what is due, overdue, promised and scheduled, across cases and customers, with what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from carestation.changes import Topic
from carestation.errors import CareError
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.follow_ups.week import Day, end_of_week, grouped, of_day, week_ahead
from carestation.identity import RepresentativeId
from carestation.instants import MINUTE, Instant
from carestation.reader import Reader
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.today.snoozing import Snoozing
from ui.today.today_acts import TodayActs
from ui.today.today_layout import TodayLayout
from ui.today.today_menu import ActMenu
from ui.today.today_view import Act
from ui.windows.window_memory import WindowMemory

FIRST = 200
"""Rows that are asked for first."""


class TodayPage(TodayLayout):
    """`case_chosen(CaseId)` and `customer_chosen(CustomerId)` open what a row is about.

    `call_wanted(TodayRow)`: dial, and write down what is said.
    """

    case_chosen = Signal(object)
    customer_chosen = Signal(object)
    workshop_chosen = Signal()
    call_wanted = Signal(object)

    def __init__(
        self,
        lane: Lane,
        seat: Seat,
        outside: Outside | None = None,
        parent: QWidget | None = None,
        memory: WindowMemory | None = None,
    ) -> None:
        super().__init__(lane, seat, memory, parent)
        self._minute = 0
        self._rows: Sequence[TodayRow] = ()
        self._days: tuple[Day, ...] = ()
        self.acts = TodayActs(lane, seat, outside or Outside(), self)
        self.snoozing = Snoozing(lane, seat, self.snooze)
        self._fresh = Freshness(self, self._reload, Topic.FOLLOW_UP, Topic.CASE, Topic.CUSTOMER)
        self._handlers: dict[Act, Callable[[TodayRow], None]] = {
            Act.DONE: self.acts.end,
            Act.SKIP: self.acts.skip,
            Act.DROP: self._drop,
            Act.SNOOZE: self.snoozing.offer,
            Act.OPEN: self._open,
            Act.CALL: self._call,
            Act.SAVE: self._save,
        }
        self._join()

    @property
    def person(self) -> RepresentativeId | None:
        """Whose follow-ups these are; None for the team's."""
        is_team = self.seat.may_override and self.whose.teams
        return None if is_team else self.seat.person_id

    def spoil(self) -> None:
        """Time has passed: what was ahead may be due."""
        self._fresh.spoil()

    def tick(self, now: Instant) -> None:
        """It is `now`: each minute something may have become due, and the words are others."""
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._fresh.spoil()

    def _reload(self) -> None:
        """What fits the window many times over is there at once, the rest of a very long list behind it."""
        self._lane.ask(partial(self._question, limit=FIRST), self._show_first)

    def _question(self, read: Reader, limit: int = 20_000) -> tuple[TodayRow, ...]:
        until = end_of_week(self.seat.clock(), self.seat.zone)
        return read.today(self.person, until, limit)

    def _show_first(self, rows: Sequence[TodayRow]) -> None:
        if len(rows) < FIRST:
            self._show(rows)
        else:
            if not self._rows:
                self._rows = rows
                self._list()
            self._lane.ask(self._question, self._show)

    def _show(self, rows: Sequence[TodayRow]) -> None:
        self._rows = rows
        self.model.tells_whose = self.person is None
        self.marks.keep_only(row.follow_up.id for row in rows)
        self._days = week_ahead(rows, self.seat.clock(), self.seat.zone)
        self.week.show_days(self._days)
        self._say_counts()
        self._list()

    def _list(self) -> None:
        """Show the chosen day. The row that was chosen stays so; where it has gone, the next takes its place."""
        now, kept, place = self.seat.clock(), self.row, self.view.currentIndex().row()
        day = self.week.day
        rows = of_day(self._rows, self._days[day], now) if day >= 0 and self._days else self._rows
        self.model.show_groups(grouped(rows, now, self.seat.zone))
        self.show_empty(not rows, is_day=bool(self._rows))
        same = self.model.place_of(kept.follow_up.id) if kept is not None else -1
        line = same if same >= 0 else self.model.near(place)
        if line >= 0:
            self.view.choose(line)
        self._look_again()

    def _say_counts(self) -> None:
        now = self.seat.clock()
        due = sum(row.follow_up.due_at <= now for row in self._rows)
        promised = sum(row.follow_up.kind is FollowUpKind.PROMISE for row in self._rows)
        words = self.tr("{due} due · {promised} promised · {count} this week")
        self.count.setText(words.format(count=len(self._rows), due=due, promised=promised))

    def _act(self, act: Act) -> None:
        row = self.row
        if row is not None:
            self._handlers[act](row)

    def _drop(self, row: TodayRow) -> None:
        if row.follow_up.kind is FollowUpKind.PROMISE:
            self.asking.ask_why(row)
        else:
            self.acts.drop(row.follow_up.id)

    def _take_preset(self, number: int) -> None:
        row = self.row
        if row is not None:
            self.snoozing.take(number, row)

    def _snooze(self, row: TodayRow, due_at: Instant | None) -> None:
        """A promise moves for a reason, and any other time is typed: both are asked in place."""
        if due_at is None or row.follow_up.kind is FollowUpKind.PROMISE:
            self.asking.ask_when(row, due_at)
        else:
            self.acts.move(row.follow_up.id, due_at)

    def _mark_all(self) -> None:
        """What is listed: of one day, where one is chosen."""
        self.marks.add(self.model.ids())

    def _turn_to_day(self) -> None:
        """What is out of sight is no longer marked."""
        self.marks.clear()
        self._list()

    def _show_others(self) -> None:
        self.marks.clear()
        self._rows = ()
        self._fresh.spoil()

    def _save_all(self) -> None:
        self.acts.save_all(self.person)

    def _open(self, row: TodayRow) -> None:
        if row.follow_up.case_id is not None:
            self.case_chosen.emit(row.follow_up.case_id)
        elif row.customer_id is not None:
            self.customer_chosen.emit(row.customer_id)
        else:
            self.workshop_chosen.emit()

    def _call(self, row: TodayRow) -> None:
        if row.customer_phone:
            self.call_wanted.emit(row)

    def _save(self, row: TodayRow) -> None:
        self.acts.save([row])

    def _offer_acts(self, place: QPoint) -> None:
        row = self.row
        if row is not None:
            menu = ActMenu(row, self)
            menu.chosen.connect(self._act)
            menu.popup(place)

    def _look_again(self) -> None:
        row = self.row
        for button in (self.done, self.snooze, self.open_case):
            button.setEnabled(row is not None)
        phone = row.customer_phone if row is not None else ""
        self.call.setEnabled(bool(phone))
        self.call.setText(self.tr("&Call {number}").format(number=phone) if phone else self.tr("&Call"))

    def _saved(self, count: int) -> None:
        self._lane.said.emit(self.tr("%n follow-up(s) saved for a calendar", "", count), False)

    def _refused(self, fault: CareError) -> None:
        """Somebody ended it meanwhile: say so, and show how it stands."""
        self._fresh.spoil()
        self._lane.failed.emit(fault)

    def _join(self) -> None:
        self._lane.changed.connect(self._fresh.note)
        self.view.acted.connect(self._act)
        self.view.preset.connect(self._take_preset)
        self.view.menu_wanted.connect(self._offer_acts)
        self.view.selectionModel().currentRowChanged.connect(self._look_again)
        self.week.chosen.connect(self._turn_to_day)
        acts = {self.done: Act.DONE, self.snooze: Act.SNOOZE, self.open_case: Act.OPEN, self.call: Act.CALL}
        for button, act in acts.items():
            button.clicked.connect(partial(self._act, act))
        self.save.clicked.connect(self._save_all)
        self.snoozing.chosen.connect(self._snooze)
        self.whose.changed.connect(self._show_others)
        self.view.by_row.all_wanted.connect(self._mark_all)
        self.view.marked_wanted.connect(self.marked.act)
        self.asking.moved.connect(self.acts.move)
        self.asking.dropped.connect(self.acts.drop)
        self.asking.left.connect(self._back_to_list)
        self.acts.refused.connect(self._refused)
        self.acts.saved.connect(self._saved)
        self._look_again()

    def _back_to_list(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
