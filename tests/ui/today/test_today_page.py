"""Ben works through what he promised, with the keyboard, on a real desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState, NewFollowUp, TodayRow
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CaseId
from carestation.instants import DAY, HOUR, MINUTE, Instant
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import open_case, sit_down
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance, Choice
from ui.today.today_list import WHEN
from ui.today.today_page import TodayPage

_ALT = Qt.KeyboardModifier.AltModifier


@dataclass
class TodayDesk:
    """The page and the desk behind it: it is ten o'clock on Monday."""

    window: QMainWindow
    page: TodayPage
    lane: InstantLane
    desk: OpenDesk
    qtbot: QtBot
    opened: list[CaseId] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    def promise(
        self, name: str, hours: int, text: str = "", kind: FollowUpKind = FollowUpKind.PROMISE
    ) -> CaseId:
        """A follow-up on a case of a new customer."""
        case = open_case(self.desk, name, f"matter of {name}", "general_inquiry")
        due = Instant(self.desk.clock() + hours * HOUR)
        self.lane.do(SetFollowUp(NewFollowUp(case, kind, due, text)))
        self.settle()
        return case

    def settle(self) -> None:
        """Until the page shows what is stored."""
        QTest.qWait(1)

    def rows(self) -> list[list[str]]:
        model = self.page.model
        return [
            [model.index(row, column).data() for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]

    def names(self) -> list[str]:
        return [row[1] for row in self.rows()]

    def chosen(self) -> str:
        return self.names()[self.page.table.currentIndex().row()]

    def stored(self) -> tuple[TodayRow, ...]:
        until = Instant(self.desk.clock() + 365 * DAY)
        return self.desk.desk.ask(lambda read: read.today(self.desk.ben, until))

    def press(self, key: Qt.Key) -> None:
        """Alt and a letter: a button of the page."""
        QTest.keyClick(self.window, key, _ALT)
        buttons = (self.page.done, self.page.tomorrow, self.page.open_case)
        self.qtbot.waitUntil(lambda: not any(button.isDown() for button in buttons))  # it is seen to go down
        self.settle()


@pytest.fixture
def today(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[TodayDesk]:
    assert appearance.zoom == 100
    lane, window = InstantLane(at_desk.desk), QMainWindow()
    page = TodayPage(lane, sit_down(at_desk))
    desk = TodayDesk(window, page, lane, at_desk, qtbot)
    page.case_chosen.connect(desk.opened.append)
    lane.failed.connect(desk.faults.append)
    window.setCentralWidget(page)
    window.resize(1100, 600)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    page.setFocus()
    desk.settle()
    yield desk
    window.hide()


def test_a_day_without_anything_says_so(today: TodayDesk) -> None:
    sentences = [label.text() for label in today.page.findChildren(QLabel) if label.isVisible()]
    assert "Nothing is due. Follow-ups and promises that you set on a case come here." in sentences
    assert not today.page.done.isEnabled()


def test_the_most_overdue_comes_first_and_says_so_in_words(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 3, "call back")
    today.promise("Jonas Tamm", 1, kind=FollowUpKind.IF_NO_REPLY)
    today.desk.clock.move(2 * HOUR)
    today.page.tick(today.desk.clock())
    today.settle()
    assert today.rows() == [
        ["due since today 11:00", "Jonas Tamm", "No reply yet", "CS-1002 matter of Jonas Tamm"],
        ["today 13:00", "Marta Oliveira", "Promised: call back", "CS-1001 matter of Marta Oliveira"],
    ]
    assert today.page.count.text() == "2 in all · 1 due"
    tip = today.page.model.index(0, WHEN).data(Qt.ItemDataRole.ToolTipRole)
    assert "Monday" in tip


def test_the_minute_in_which_something_falls_due_is_seen(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    assert today.rows()[0][0] == "today 11:00"
    today.desk.clock.move(HOUR - MINUTE)
    today.page.tick(today.desk.clock())
    today.settle()
    assert today.rows()[0][0] == "today 11:00"
    today.desk.clock.move(MINUTE)
    today.page.tick(today.desk.clock())
    today.settle()
    assert today.rows()[0][0] == "due since today 11:00"


def test_return_opens_the_case(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    jonas = today.promise("Jonas Tamm", 2)
    QTest.keyClick(today.page.table, Qt.Key.Key_Down)
    QTest.keyClick(today.page.table, Qt.Key.Key_Return)
    assert today.opened == [jonas]


def test_done_takes_it_off_the_list_and_the_next_one_comes(today: TodayDesk) -> None:
    for hours, name in enumerate(("Marta Oliveira", "Jonas Tamm", "Rosa Keller"), start=1):
        today.promise(name, hours)
    QTest.keyClick(today.page.table, Qt.Key.Key_Down)
    today.press(Qt.Key.Key_D)
    assert today.names() == ["Marta Oliveira", "Rosa Keller"]
    assert today.chosen() == "Rosa Keller"
    today.press(Qt.Key.Key_D)
    assert today.chosen() == "Marta Oliveira"
    today.lane.undo()
    today.settle()
    assert today.names() == ["Marta Oliveira", "Rosa Keller"]


def test_a_reminder_moves_to_tomorrows_opening_without_a_word(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1, kind=FollowUpKind.REMINDER)
    today.press(Qt.Key.Key_M)
    assert today.names() == []
    QTest.keyClick(today.page.week, Qt.Key.Key_Space)
    today.settle()
    assert today.rows()[0][0] == "tomorrow 09:00"


def test_a_promise_moves_for_a_reason_that_is_kept(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    today.press(Qt.Key.Key_M)
    assert today.page.reason.field.hasFocus()
    QTest.keyClick(today.page.reason.field, Qt.Key.Key_Return)
    assert today.names() == ["Marta Oliveira"], "no reason, no move"
    QTest.keyClicks(today.page.reason.field, "the carrier answers tomorrow")
    QTest.keyClick(today.page.reason.field, Qt.Key.Key_Return)
    today.settle()
    assert today.stored()[0].follow_up.why == "the carrier answers tomorrow"
    assert today.stored()[0].follow_up.state is FollowUpState.OPEN
    assert today.page.reason.isHidden()


def test_escape_leaves_the_promise_where_it_is(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    before = today.stored()
    today.press(Qt.Key.Key_M)
    QTest.keyClicks(today.page.reason.field, "perhaps")
    QTest.keyClick(today.page.reason.field, Qt.Key.Key_Escape)
    assert today.page.reason.isHidden()
    assert today.page.table.hasFocus()
    assert today.stored() == before


def test_the_reason_belongs_to_the_promise_that_was_asked_about(today: TodayDesk) -> None:
    """While Ben types, a colleague ends that promise's neighbour and the choice moves on."""
    today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 2)
    today.press(Qt.Key.Key_M)
    QTest.keyClicks(today.page.reason.field, "the carrier answers tomorrow")
    today.page.table.selectRow(1)
    QTest.keyClick(today.page.reason.field, Qt.Key.Key_Return)
    today.settle()
    moved = {row.customer_name: row.follow_up.why for row in today.stored()}
    assert moved == {"Marta Oliveira": "the carrier answers tomorrow", "Jonas Tamm": ""}


def test_what_a_colleague_ended_meanwhile_does_not_come_back(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    follow_up = today.stored()[0].follow_up
    today.press(Qt.Key.Key_M)
    QTest.keyClicks(today.page.reason.field, "later")
    today.desk.desk.do(EndFollowUp(follow_up.id))
    QTest.keyClick(today.page.reason.field, Qt.Key.Key_Return)
    today.settle()
    assert today.stored() == ()
    assert today.names() == []


def test_the_row_that_was_chosen_stays_when_others_come(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 4)
    today.promise("Jonas Tamm", 5)
    QTest.keyClick(today.page.table, Qt.Key.Key_Down)
    today.promise("Rosa Keller", 1)
    assert today.names()[0] == "Rosa Keller"
    assert today.chosen() == "Jonas Tamm"


def test_the_week_is_shown_on_request(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 3 * 24)
    assert today.names() == ["Marta Oliveira"]
    today.page.week.setFocus()
    QTest.keyClick(today.page.week, Qt.Key.Key_Space)
    today.settle()
    assert today.names() == ["Marta Oliveira", "Jonas Tamm"]
    assert today.rows()[1][0] == "Thu 10:00"


def test_it_fits_a_small_window_at_twice_the_size(today: TodayDesk, appearance: Appearance) -> None:
    today.promise("Hotel Drei Linden an der langen Straße", 1, "call with the new price")
    appearance.wear(Choice.DARK, 200)
    today.window.resize(950, 560)
    today.settle()
    assert today.window.width() == 950
    assert today.page.table.horizontalScrollBar().maximum() == 0
    appearance.wear(Choice.LIGHT, 100)
