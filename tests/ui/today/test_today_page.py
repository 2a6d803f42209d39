"""Ben works through what he promised, with the keyboard, on a real desk."""

from __future__ import annotations

from icalendar import Calendar
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.end_follow_up import EndFollowUp
from carestation.follow_ups.follow_up import FollowUpKind, FollowUpState, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import HOUR, MINUTE, Instant
from tests.ui.inbox.sample_desk import open_case
from tests.ui.today.today_desk import TodayDesk
from ui.theme.appearance import Appearance, Choice
from ui.today.today_page import FIRST

_ALT = Qt.KeyboardModifier.AltModifier


def test_a_week_without_anything_says_so(today: TodayDesk) -> None:
    assert (
        "Nothing is due this week. Follow-ups and promises that you set on a case come here."
        in today.sentences()
    )
    assert not today.page.done.isEnabled()


def test_overdue_today_promised_and_later_are_told_apart(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 3, "call back")
    today.promise("Jonas Tamm", 1, kind=FollowUpKind.IF_NO_REPLY)
    today.promise("Rosa Keller", 24, "send the list")
    today.promise("Emil Wolf", 25, kind=FollowUpKind.REMINDER)
    today.desk.clock.move(2 * HOUR)
    today.page.tick(today.desk.clock())
    today.settle()
    assert today.lines() == [
        "Overdue · 1",
        "due since today 11:00 · Jonas Tamm · No reply yet · CS-1002 matter of Jonas Tamm",
        "Today · 1",
        "today 13:00 · Marta Oliveira · Promised: call back · CS-1001 matter of Marta Oliveira",
        "Promised · 1",
        "tomorrow 10:00 · Rosa Keller · Promised: send the list · CS-1003 matter of Rosa Keller",
        "Later this week · 1",
        "tomorrow 11:00 · Emil Wolf · Follow up · CS-1004 matter of Emil Wolf",
    ]
    assert today.page.count.text() == "1 due · 2 promised · 4 this week"


def test_the_minute_in_which_something_falls_due_is_seen(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    for move, heading in ((0, "Today · 1"), (HOUR - MINUTE, "Today · 1"), (MINUTE, "Overdue · 1")):
        today.desk.clock.move(move)
        today.page.tick(today.desk.clock())
        today.settle()
        assert today.lines()[0] == heading


def test_the_arrow_keys_pass_over_headings_and_return_opens_the_case(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    jonas = today.promise("Jonas Tamm", 30)
    assert today.chosen() == "Marta Oliveira"
    today.press(Qt.Key.Key_Down)
    assert today.chosen() == "Jonas Tamm"
    today.press(Qt.Key.Key_Return)
    assert today.opened == [jonas]


def test_done_takes_it_off_the_list_and_the_next_one_comes(today: TodayDesk) -> None:
    for hours, name in enumerate(("Marta Oliveira", "Jonas Tamm", "Rosa Keller"), start=1):
        today.promise(name, hours)
    today.press(Qt.Key.Key_Down)
    today.press(Qt.Key.Key_D)
    assert today.names() == ["Marta Oliveira", "Rosa Keller"]
    assert today.chosen() == "Rosa Keller"
    today.press(Qt.Key.Key_D)
    assert today.chosen() == "Marta Oliveira"
    today.lane.undo()
    today.settle()
    assert today.names() == ["Marta Oliveira", "Rosa Keller"]


def test_a_reminder_moves_with_one_key_and_comes_back_with_undo(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1, kind=FollowUpKind.REMINDER)
    today.press(Qt.Key.Key_2, _ALT)
    assert today.lines()[1].startswith("tomorrow 09:00")
    today.lane.undo()
    today.settle()
    assert today.lines()[1].startswith("today 11:00")


def test_the_menu_of_times_says_the_date_before_the_click(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1, kind=FollowUpKind.REMINDER)
    today.press(Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().partition("\t")[0] for action in menu.actions()]
    assert said == [
        "In 3 hours – Mon 16 Nov, 13:00",
        "Tomorrow – Tue 17 Nov, 09:00",
        "In 2 business days – Wed 18 Nov, 10:00",
        "Next Monday – Mon 23 Nov, 09:00",
        "Another time…",
    ]
    today.pick("In 2 business days")
    assert today.lines()[1].startswith("Wed 10:00")


def test_any_other_time_is_typed_and_said_back(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1, kind=FollowUpKind.REMINDER)
    today.press(Qt.Key.Key_S)
    today.pick("Another time")
    today.type("thu 14:30")
    assert today.lines()[1].startswith("Thu 14:30")
    assert today.page.view.hasFocus()


def test_a_promise_moves_for_a_reason_that_is_kept(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    today.press(Qt.Key.Key_2, _ALT)
    assert "Tue 17 Nov, 09:00" in " ".join(today.sentences()), "where it would go"
    today.type("")
    assert today.lines()[1].startswith("today 11:00"), "no reason, no move"
    today.type("the carrier answers tomorrow")
    assert today.stored()[0].follow_up.why == "the carrier answers tomorrow"
    assert today.stored()[0].follow_up.state is FollowUpState.OPEN
    assert today.lines() == [
        "Promised · 1",
        "tomorrow 09:00 · Marta Oliveira · Promised · CS-1001 matter of Marta Oliveira",
    ]
    assert today.page.asking.isHidden()


def test_escape_leaves_the_promise_where_it_is(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    before = today.stored()
    today.press(Qt.Key.Key_2, _ALT)
    QTest.keyClicks(today.window.focusWidget(), "perhaps")
    today.press(Qt.Key.Key_Escape)
    assert today.page.asking.isHidden()
    assert today.page.view.hasFocus()
    assert today.stored() == before


def test_a_promise_is_let_go_for_a_reason_and_a_reminder_at_once(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 2, kind=FollowUpKind.REMINDER)
    today.press(Qt.Key.Key_Delete)
    assert today.names() == ["Marta Oliveira", "Jonas Tamm"]
    today.type("it was sold")
    assert today.names() == ["Jonas Tamm"]
    today.press(Qt.Key.Key_Delete)
    assert today.names() == []


def test_the_reason_belongs_to_the_promise_that_was_asked_about(today: TodayDesk) -> None:
    """While Ben types, the choice moves on."""
    today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 2)
    today.press(Qt.Key.Key_2, _ALT)
    field = today.window.focusWidget()
    today.page.view.choose(2)
    field.setFocus()
    today.type("the carrier answers tomorrow")
    moved = {row.customer_name: row.follow_up.why for row in today.stored()}
    assert moved == {"Marta Oliveira": "the carrier answers tomorrow", "Jonas Tamm": ""}


def test_what_a_colleague_ended_meanwhile_does_not_come_back(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    follow_up = today.stored()[0].follow_up
    today.press(Qt.Key.Key_2, _ALT)
    today.desk.desk.do(EndFollowUp(follow_up.id))
    today.type("later")
    assert [str(fault) for fault in today.faults] == ["This follow-up is done already."]
    assert today.stored() == ()
    assert today.names() == []


def test_one_that_repeats_is_skipped_once(today: TodayDesk) -> None:
    weekly = "DTSTART:20261116T130000\nRRULE:FREQ=DAILY"
    case = open_case(today.desk, "Marta Oliveira", "matter", "general_inquiry")
    due_at = Instant(today.desk.clock() + HOUR)
    today.lane.do(SetFollowUp(NewFollowUp(case, FollowUpKind.REMINDER, due_at, rule=weekly)))
    today.settle()
    today.press(Qt.Key.Key_K)
    assert today.lines()[1].startswith("today 13:00")
    today.press(Qt.Key.Key_K)
    assert today.lines()[1].startswith("tomorrow 13:00")


def test_the_row_that_was_chosen_stays_when_others_come(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 4)
    today.promise("Jonas Tamm", 5)
    today.press(Qt.Key.Key_Down)
    today.promise("Rosa Keller", 1)
    assert today.names()[0] == "Rosa Keller"
    assert today.chosen() == "Jonas Tamm"


def test_a_day_of_the_strip_shows_what_is_due_on_it(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 3 * 24)
    buttons = today.page.week.buttons
    assert [(button.text(), button.below) for button in buttons] == [
        ("Whole week", "2 due"),
        ("Today", "1 due"),
        ("Tue 17", "nothing"),
        ("Wed 18", "nothing"),
        ("Thu 19", "1 due"),
        ("Fri 20", "nothing"),
        ("Sat 21", "nothing"),
        ("Sun 22", "nothing"),
    ]
    buttons[0].setFocus()
    today.press(Qt.Key.Key_Right)
    assert today.names() == ["Marta Oliveira"]
    for _ in range(3):
        today.press(Qt.Key.Key_Right)
    assert today.names() == ["Jonas Tamm"]
    today.press(Qt.Key.Key_Right)
    assert "Nothing is due on this day." in today.sentences()


def test_a_customer_without_a_case_is_opened_and_called(today: TodayDesk) -> None:
    today.promise("Rosa Keller", 9)
    numbers = (ContactPoint(ContactKind.PHONE, "+49 170 1234567", "+491701234567"),)
    marta = today.desk.desk.do(AddCustomer(NewCustomer("Marta Oliveira", numbers))).value
    due_at = Instant(today.desk.clock() + HOUR)
    birthday = NewFollowUp(None, FollowUpKind.REMINDER, due_at, "birthday", customer_id=marta)
    today.lane.do(SetFollowUp(birthday))
    today.settle()
    today.page.view.choose(1)
    assert today.lines()[1] == "today 11:00 · Marta Oliveira · +49 170 1234567 · Follow up: birthday"
    assert today.page.call.text() == "&Call +49 170 1234567"
    today.press(Qt.Key.Key_O)
    today.press(Qt.Key.Key_L)
    assert today.opened == [marta]
    assert [row.customer_phone for row in today.called] == ["+49 170 1234567"]


def test_one_or_all_go_into_a_calendar(today: TodayDesk) -> None:
    today.promise("Marta Oliveira", 1, "call back")
    today.promise("Jonas Tamm", 30 * 24)
    today.press(Qt.Key.Key_I)
    file = today.folder / "follow-ups.ics"
    (event,) = Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert event["summary"] == "Promised: call back (Marta Oliveira)"
    today.page.save.setFocus()
    today.press(Qt.Key.Key_Space)
    today.qtbot.waitUntil(lambda: len(Calendar.from_ical(file.read_bytes()).walk("VEVENT")) == 2)


def test_the_buttons_say_what_the_keys_do(today: TodayDesk) -> None:
    case = today.promise("Marta Oliveira", 1)
    today.promise("Jonas Tamm", 2)
    QTest.mouseClick(today.page.open_case, Qt.MouseButton.LeftButton)
    QTest.mouseClick(today.page.done, Qt.MouseButton.LeftButton)
    today.settle()
    assert today.opened == [case]
    assert today.names() == ["Jonas Tamm"]


def test_a_very_long_list_has_everything(today: TodayDesk) -> None:
    """Its first rows come before the others, and no count is of those alone."""
    case = today.promise("Marta Oliveira", 1)
    with today.desk.store.transaction(today.desk.ben, today.desk.clock()) as work:
        for number in range(FIRST + 50):
            due_at = Instant(today.desk.clock() + number)
            work.follow_ups.add(NewFollowUp(case, FollowUpKind.REMINDER, due_at))
    today.desk.clock.move(MINUTE)
    today.page.tick(today.desk.clock())
    today.settle()
    assert len(today.rows()) == FIRST + 51
    assert today.lines()[0] == f"Overdue · {FIRST + 50}"
    assert today.page.count.text() == f"{FIRST + 50} due · 1 promised · {FIRST + 51} this week"
    for key, kind in ((Qt.Key.Key_Home, FollowUpKind.REMINDER), (Qt.Key.Key_End, FollowUpKind.PROMISE)):
        today.press(key)
        assert today.page.row is not None
        assert today.page.row.follow_up.kind is kind


def test_it_fits_a_small_window_at_twice_the_size(today: TodayDesk, appearance: Appearance) -> None:
    today.promise("Hotel Drei Linden an der langen Straße", 1, "call with the new price")
    appearance.wear(Choice.DARK, 200)
    today.window.resize(950, 560)
    today.settle()
    assert today.window.width() == 950
    assert today.page.view.horizontalScrollBar().maximum() == 0
    appearance.wear(Choice.LIGHT, 100)
