"""Ben is reminded: by a notice, on the desktop, after a closed program and a PC that slept; and never nagged.

He sets a follow-up and goes to lunch; he closes the program and comes back; his PC sleeps for a day; he asks for
quiet. Each time he finds everything in one list, once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from carestation.customers.change_customer import AddCustomer
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CustomerId, FollowUpId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import DAY, HOUR, MINUTE, Instant, from_datetime
from carestation.intake.receive import Receive
from carestation.settings.this_pc import SHOW_NAMES
from tests.ui.desk.test_working_day import MESSAGE, Day
from ui.customers.customer_card import CustomerCard
from ui.notices.notice import Notice
from ui.reminders.due_dialog import DueDialog
from ui.settings.pc_settings import PcSettings
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow

pytestmark = pytest.mark.journey

Key = Qt.Key
BERLIN = ZoneInfo("Europe/Berlin")


class Reminded(Day):
    """A desk with one case of Marta's, which is Ben's."""

    @property
    def window(self) -> DeskWindow:
        assert self.session is not None
        assert self.session.window is not None
        return self.session.window

    def begin(self) -> None:
        """Sit down, and look once at what is due."""
        self.open()
        self.sign_in()
        self.look()

    def take_in(self) -> None:
        self.room.lane.do(Receive(MESSAGE, "parcel.eml"))
        self.look()

    def set(self, kind: FollowUpKind, after: int, text: str = "") -> FollowUpId:
        made: list[FollowUpId] = []
        cases = self.answer(lambda read: read.inbox(InboxQuery()).rows)
        due_at = Instant(self.clock.now + after)
        wanted = NewFollowUp(cases[0].case_id, kind, due_at, text, self.room.person_id)
        self.room.lane.do(SetFollowUp(wanted), made.append)
        self.until(lambda: bool(made))
        return made[0]

    def answer(self, question: object) -> tuple:  # type: ignore[type-arg]
        read: list[object] = []
        self.room.lane.ask(question, read.append)
        self.until(lambda: bool(read))
        return read[0]  # type: ignore[return-value]

    def look(self) -> None:
        """Let the clock tick, and everything come that follows from it."""
        assert self.session is not None
        self.session.heartbeat.beat()
        for _ in range(3):  # the look, what it told, and whatever was looked for meanwhile
            self.answer(lambda read: read.people())

    def move(self, milliseconds: int) -> None:
        self.clock.move(milliseconds)
        self.look()

    @property
    def told(self) -> list[Notice]:
        """The reminders that are in view; they are dismissed when they have been read."""
        found = [notice for notice in self.window.notices.notices if notice.about == "due"]
        self.window.notices.dismiss_all()
        return found

    @property
    def due_list(self) -> DueDialog:
        found = [widget for widget in self.window.findChildren(DueDialog) if widget.isVisible()]
        assert len(found) == 1
        return found[0]

    def rows(self) -> list[tuple[str, ...]]:
        model = self.due_list.model
        return [
            tuple(model.index(row, column).data() for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]


@pytest.fixture
def ben(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Reminded]:
    made = Reminded(qtbot, appearance, tmp_path)
    made.begin()
    made.take_in()
    assert made.told == []
    yield made
    made.close()


def test_what_is_due_is_said_once_an_hour_until_it_is_done(ben: Reminded) -> None:
    call = ben.set(FollowUpKind.PROMISE, 10 * MINUTE, "call about the refund")
    ben.move(10 * MINUTE)
    (notice,) = ben.told
    assert (notice.title, notice.action) == ("Due now", "Show")
    assert notice.text == "CS-1001, Marta Oliveira: a promise is due: call about the refund"
    for _ in range(9):
        ben.move(6 * MINUTE)
        assert ben.told == []
    ben.move(6 * MINUTE)
    assert len(ben.told) == 1
    ben.room.lane.do(EndFollowUp(call))
    ben.move(HOUR)
    assert ben.told == []


def test_the_list_opens_with_a_key_and_leads_to_the_case(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE, "order the blue one")
    ben.move(MINUTE)
    ben.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert ben.rows() == [
        ("due since today 10:01", "Follow up: order the blue one", "Marta Oliveira", "CS-1001")
    ]
    ben.until(lambda: QApplication.focusWidget() is ben.due_list.table)
    ben.press(Key.Key_Return)
    ben.until(lambda: ben.room.case.page is not None)
    assert not [widget for widget in ben.window.findChildren(DueDialog) if widget.isVisible()]
    assert ben.room.case.page.customer.name == "Marta Oliveira"


def test_a_follow_up_on_a_customer_alone_leads_to_the_customer(ben: Reminded) -> None:
    customer = ben.answer(lambda read: read.customers("Marta"))[0].id
    due_at = Instant(ben.clock.now + MINUTE)
    wanted = NewFollowUp(None, FollowUpKind.REMINDER, due_at, "say thanks", ben.room.person_id, customer)
    ben.room.lane.do(SetFollowUp(wanted))
    ben.look()  # it is set before the clock goes on
    ben.move(MINUTE)
    assert [notice.text for notice in ben.told] == ["Marta Oliveira: a follow-up is due: say thanks"]
    ben.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    ben.until(lambda: QApplication.focusWidget() is ben.due_list.table)
    assert ben.rows() == [("due since today 10:01", "Follow up: say thanks", "Marta Oliveira", "")]
    ben.press(Key.Key_Return)
    ben.until(lambda: type(ben.window.page).__name__ == "CustomersPage")


def test_an_empty_list_says_so(ben: Reminded) -> None:
    ben.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert ben.rows() == []
    assert not ben.due_list.open_case.isEnabled()
    ben.press(Key.Key_Escape)


def test_what_fell_due_while_it_was_closed_is_one_list_at_the_next_start(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, 20 * MINUTE, "one")
    ben.set(FollowUpKind.REMINDER, 50 * MINUTE, "two")
    ben.close()
    ben.clock.move(HOUR)
    ben.begin()
    (notice,) = ben.told
    assert notice.title == "While you were away"
    assert notice.text.startswith("2 follow-up")
    assert notice.text.endswith("(Marta Oliveira)")
    notice_act = notice.act
    assert notice_act is not None
    notice_act()
    assert [row[1] for row in ben.rows()] == ["Follow up: one", "Follow up: two"]
    ben.due_list.close()


def test_a_second_start_within_the_minute_repeats_nothing_and_loses_nothing(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE, "one")
    ben.set(FollowUpKind.REMINDER, MINUTE + 30_000, "two")
    ben.move(MINUTE)
    assert len(ben.told) == 1
    ben.close()
    ben.clock.move(10_000)
    ben.begin()
    assert ben.told == []
    ben.close()
    ben.clock.move(20_000)
    ben.begin()
    (notice,) = ben.told
    assert notice.text.endswith("a follow-up is due: two")


def test_a_pc_that_slept_for_a_day_tells_all_at_once(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, HOUR)
    ben.set(FollowUpKind.PROMISE, 3 * HOUR)
    ben.move(DAY)
    (notice,) = ben.told
    assert notice.title == "While you were away"
    assert "follow-up" in notice.text
    assert "promise" in notice.text
    ben.move(MINUTE)
    assert ben.told == []


def test_a_clock_that_jumps_back_says_nothing_twice_and_nothing_never(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE)
    ben.move(3 * HOUR)
    assert len(ben.told) == 1
    ben.move(-2 * HOUR)
    assert ben.told == []
    ben.move(HOUR)
    assert len(ben.told) == 1


def test_over_the_night_of_the_clocks_it_comes_once_and_at_the_hour_on_the_wall(ben: Reminded) -> None:
    friday = from_datetime(datetime(2027, 3, 26, 16, 30, tzinfo=BERLIN))
    monday_nine = from_datetime(datetime(2027, 3, 29, 9, 0, tzinfo=BERLIN))  # it is summer time now
    ben.move(friday - ben.clock.now)
    ben.window.notices.dismiss_all()
    ben.set(FollowUpKind.PROMISE, monday_nine - friday, "ring on Monday at nine")
    told = []
    for before in (60 * HOUR, 30 * HOUR, 29 * HOUR, HOUR, MINUTE, 0, -MINUTE, -30 * MINUTE):
        ben.move(monday_nine - before - ben.clock.now)
        told += [ben.clock.now for notice in ben.told if "ring on Monday at nine" in notice.text]
    assert told == [monday_nine]


def test_the_desktop_learns_no_name_unless_it_may_and_none_while_the_desk_is_locked(ben: Reminded) -> None:
    for _ in range(3):
        ben.set(FollowUpKind.REMINDER, MINUTE, "Marta's refund")
        ben.window.hide()  # the person is at something else
        ben.move(MINUTE)
        ben.window.show()
        ben.window.activateWindow()
        if len(ben.heard) == 1:
            PcSettings(ben.window.memory).put(SHOW_NAMES, True)
        elif len(ben.heard) == 2:
            ben.window.registry.action("desk.lock").trigger()
    assert ben.heard == [
        ("Due now", "CS-1001: a follow-up is due"),
        ("Due now", "CS-1001, Marta Oliveira: a follow-up is due: Marta's refund"),
        ("Due now", "CS-1001: a follow-up is due"),
    ]


def test_a_person_at_the_window_is_told_there_and_only_there(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE)
    ben.until(ben.window.isActiveWindow)
    ben.move(MINUTE)
    assert len(ben.told) == 1
    assert ben.heard == []


def test_while_the_desk_is_locked_only_the_newest_reminder_waits(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE, "secret")
    ben.window.registry.action("desk.lock").trigger()
    ben.move(MINUTE)
    ben.move(HOUR)
    assert ben.told == []
    ben.window.uncover()
    assert len(ben.told) == 1


def test_quiet_until_tomorrow_is_quiet_until_the_desk_opens_again(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, MINUTE)
    ben.room.reminders.be_quiet(True)
    ben.move(MINUTE)
    ben.move(5 * HOUR)
    assert ben.told == []
    ben.close()
    ben.clock.move(18 * HOUR - 2 * MINUTE)  # Tuesday 08:59
    ben.begin()
    assert ben.told == []
    ben.move(MINUTE)
    assert len(ben.told) == 1


def test_one_on_a_customer_without_a_case_opens_the_customer(ben: Reminded) -> None:
    made: list[int] = []
    ben.room.lane.do(AddCustomer(NewCustomer("Jo Kim")), made.append)
    ben.until(lambda: bool(made))
    due_at = Instant(ben.clock.now + MINUTE)
    wanted = NewFollowUp(
        None, FollowUpKind.REMINDER, due_at, "new price list", ben.room.person_id, CustomerId(made[0])
    )
    ben.room.lane.do(SetFollowUp(wanted), made.append)
    ben.until(lambda: len(made) == 2)
    ben.move(2 * MINUTE)
    ben.press(Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    ben.until(lambda: QApplication.focusWidget() is ben.due_list.table)
    assert [row[2] for row in ben.rows()] == ["Jo Kim"]
    ben.press(Key.Key_Return)
    ben.until(lambda: any(card.isVisible() for card in ben.window.findChildren(CustomerCard)))
    (card,) = (one for one in ben.window.findChildren(CustomerCard) if one.isVisible())
    ben.until(lambda: any(label.text() == "Jo Kim" for label in card.findChildren(QLabel)))


def test_a_clock_that_jumps_back_and_forth_repeats_and_loses_nothing(ben: Reminded) -> None:
    ben.set(FollowUpKind.REMINDER, 10 * MINUTE)
    ben.move(10 * MINUTE)
    assert len(ben.told) == 1
    ben.move(-30 * MINUTE)  # the battery of the PC's clock is flat
    assert ben.told == []
    ben.move(31 * MINUTE)  # and it is set right
    assert ben.told == []
    ben.move(HOUR)
    assert len(ben.told) == 1
