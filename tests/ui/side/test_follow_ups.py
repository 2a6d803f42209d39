"""Follow-ups: one click or one key for the usual times, typed words for all others.

The journey: Ben clicks *Tomorrow*, and the chip stands above the buttons. For Marta's wish he presses F, types
"fri 10", sees what that means, makes it a promise and sets it. Moving it later takes a reason.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from carestation.cases.interaction import Direction, Kind
from carestation.cases.log_contact import LogContact
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState, NewFollowUp
from carestation.follow_ups.local_days import local
from carestation.follow_ups.presets import NEXT_BUSINESS_DAY, TITLES, PresetKey
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.instants import HOUR, MINUTE, Instant
from tests.ui.side.sitting import Sitting
from ui.follow_ups import follow_up_words
from ui.follow_ups.follow_up_row import FollowUpRow

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


def due(ben: Sitting) -> list[str]:
    return [
        local(one.due_at, ben.seat.hours).strftime("%a %d %b %H:%M")
        for one in ben.page.follow_ups
        if one.state is FollowUpState.OPEN
    ]


def set_one(ben: Sitting, kind: FollowUpKind = FollowUpKind.REMINDER, text: str = "") -> FollowUp:
    ben.do(SetFollowUp(NewFollowUp(ben.case, kind, Instant(ben.open.clock() + 3 * HOUR), text)))
    return ben.page.follow_ups[-1]


def row(ben: Sitting, follow_up: FollowUp) -> FollowUpRow:
    return ben.panel.follow_ups.rows[follow_up.id]


def click(one: QPushButton) -> None:
    QTest.mouseClick(one, Qt.MouseButton.LeftButton)


def test_the_buttons_say_what_they_give(ben: Sitting) -> None:
    buttons = ben.panel.follow_ups.buttons
    assert [(one.text(), one.below) for one in buttons.values()] == [
        ("In 3 hours", "today 13:00"),
        ("Tomorrow", "Tue 09:00"),
        ("In 2 business days", "Wed 10:00"),
        ("Next Monday", "23 Nov 09:00"),
    ]
    assert buttons[PresetKey.TOMORROW].accessibleName() == "Tomorrow: Tue 09:00"
    assert buttons[PresetKey.TOMORROW].toolTip() == "Tue 17 Nov, 09:00 (Alt+2)"


def test_every_title_can_be_translated() -> None:
    assert set(follow_up_words.TITLES) == {*TITLES.values(), NEXT_BUSINESS_DAY}


def test_one_click_sets_a_reminder_that_can_be_undone(ben: Sitting) -> None:
    click(ben.panel.follow_ups.buttons[PresetKey.TOMORROW])
    assert due(ben) == ["Tue 17 Nov 09:00"]
    assert ben.said[-1] == "Follow-up set"
    assert len(ben.panel.follow_ups.rows) == 1
    ben.lane.undo()
    assert due(ben) == []
    assert ben.panel.follow_ups.rows == {}


def test_each_preset_has_its_key(ben: Sitting) -> None:
    for key in (Key.Key_1, Key.Key_2, Key.Key_3, Key.Key_4):
        ben.press(key, modifiers=ALT)
    assert sorted(due(ben)) == [
        "Mon 16 Nov 13:00",
        "Mon 23 Nov 09:00",
        "Tue 17 Nov 09:00",
        "Wed 18 Nov 10:00",
    ]


def test_the_buttons_follow_the_clock(ben: Sitting) -> None:
    ben.open.clock.move(10 * MINUTE)
    ben.panel.tick(ben.open.clock())
    assert ben.panel.follow_ups.buttons[PresetKey.HOURS_3].below == "today 13:10"
    ben.open.clock.move(5 * HOUR)
    ben.panel.tick(ben.open.clock())
    assert next(iter(ben.panel.follow_ups.buttons)) is PresetKey.TOMORROW


def test_f_opens_a_field_that_says_what_was_typed(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    form = ben.panel.follow_ups.form
    assert form.isVisible()
    ben.type("fri 10")
    assert form.time.preview.words == "Fri 20 Nov, 10:00"
    ben.press(Key.Key_Return)
    assert due(ben) == ["Fri 20 Nov 10:00"]
    assert not form.isVisible()


def test_a_wrong_time_says_why_and_sets_nothing(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    form = ben.panel.follow_ups.form
    ben.type("1.1.2020")
    assert form.time.preview.words == "That time is past. Choose a later one."
    assert form.time.field.accessibleDescription() == form.time.preview.words
    ben.press(Key.Key_Return)
    assert due(ben) == []
    assert form.isVisible()


def test_escape_leaves_the_form(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    ben.type("fri 10")
    ben.press(Key.Key_Escape)
    assert not ben.panel.follow_ups.form.isVisible()
    assert ben.panel.follow_ups.choose_button.hasFocus()
    ben.press(Key.Key_F)
    assert ben.panel.follow_ups.form.time.field.text() == ""


def test_a_promise_with_its_words(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    ben.type("tomorrow 9:30")
    form = ben.panel.follow_ups.form
    form.kind.setFocus()
    ben.press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    form.text.setFocus()
    ben.type("call Marta")
    ben.press(Key.Key_Return)
    [promise] = ben.page.follow_ups
    assert (promise.kind, promise.text) == (FollowUpKind.PROMISE, "call Marta")
    assert row(ben, promise).title.words == "call Marta Promise"
    assert row(ben, promise).pill.countdown.words == "tomorrow 09:30"
    assert ben.said[-1] == "Promise noted"


def test_done_and_dropped_ones_go(ben: Sitting) -> None:
    first, second = set_one(ben), set_one(ben, FollowUpKind.IF_NO_REPLY, "write again")
    click(row(ben, first).links[0])
    click(row(ben, second).links[2])
    assert due(ben) == []
    ben.lane.undo()
    assert due(ben) == ["Mon 16 Nov 13:00"]


def test_a_reminder_moves_to_a_typed_time(ben: Sitting) -> None:
    one = set_one(ben)
    click(row(ben, one).links[1])
    ben.type("in 2 wd")
    ben.press(Key.Key_Return)
    assert due(ben) == ["Wed 18 Nov 10:00"]
    assert (
        row(ben, one).findChildren(QLineEdit) == []
        or not row(ben, one).findChildren(QLineEdit)[0].isVisible()
    )


def test_a_promise_moves_and_goes_only_for_a_reason(ben: Sitting) -> None:
    promise = set_one(ben, FollowUpKind.PROMISE)
    click(row(ben, promise).links[1])
    ben.type("fri 10")
    ben.press(Key.Key_Return)
    assert due(ben) == ["Mon 16 Nov 13:00"]  # the keyboard is in the field for the reason now
    ben.type("the carrier needs longer")
    ben.press(Key.Key_Return)
    assert due(ben) == ["Fri 20 Nov 10:00"]
    assert ben.page.follow_ups[0].why == "the carrier needs longer"
    click(row(ben, promise).links[2])
    ben.press(Key.Key_Return)
    assert due(ben) == ["Fri 20 Nov 10:00"]
    ben.type("Marta has it")
    ben.press(Key.Key_Return)
    assert due(ben) == []


def test_what_ended_meanwhile_says_so_in_place(ben: Sitting) -> None:
    one = set_one(ben)
    chip = row(ben, one)
    ben.lane.changed.disconnect()
    QTest.qWait(1)
    click(chip.links[0])
    click(chip.links[0])
    said = [label.text() for label in chip.findChildren(QLabel) if label.isVisible()]
    assert "This follow-up is done already." in said


def test_an_open_form_survives_changes_of_the_case_but_not_another_case(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    ben.type("fri 1")
    set_one(ben)
    assert ben.panel.follow_ups.form.time.field.text() == "fri 1"
    assert ben.panel.follow_ups.form.isVisible()
    ben.show(ben.new_case("complaint", "Ida Holm"))
    assert not ben.panel.follow_ups.form.isVisible()


def test_a_reminder_is_mine_or_the_cases(ben: Sitting) -> None:
    for downs in (0, 1):
        ben.press(Key.Key_F)
        ben.type("fri 10")
        ben.panel.follow_ups.form.kind.setFocus()
        ben.press(*[Key.Key_Down] * downs)
        ben.panel.follow_ups.form.text.setFocus()
        ben.press(Key.Key_Return)
    assert [one.representative_id for one in ben.page.follow_ups] == [ben.open.ben, None]


def test_one_that_repeats_says_so_and_is_skipped_once(ben: Sitting) -> None:
    ben.press(Key.Key_F)
    ben.type("fri 10")
    form = ben.panel.follow_ups.form
    assert form.repeat.until.isHidden()
    form.repeat.often.setFocus()
    ben.press(Key.Key_Down, Key.Key_Down)
    form.repeat.until.setFocus()
    ben.type("31.2.")
    assert form.repeat.until.preview.words.endswith("there is no such day in the calendar.")
    form.text.setFocus()
    ben.press(Key.Key_Return)
    assert due(ben) == [], "the last day must be one"
    form.repeat.until.field.setText("31.12.")
    form.text.setFocus()
    ben.press(Key.Key_Return)
    [weekly] = ben.page.follow_ups
    chip = row(ben, weekly)
    assert chip.title.words == "Reminder every week until 31 Dec 2026"
    click(chip.skip_link)
    assert due(ben) == ["Fri 27 Nov 10:00"]
    click(chip.links[0])
    assert due(ben) == ["Fri 04 Dec 10:00"]


def test_the_customers_own_date_is_one_click_away(ben: Sitting) -> None:
    assert PresetKey.CUSTOMERS_DATE not in ben.panel.follow_ups.buttons
    ben.press(Key.Key_5, modifiers=ALT)
    assert due(ben) == []
    words = "I am away now. I am back on 3 December."
    ben.do(LogContact(Kind.CALL, words, ben.page.customer.id, Direction.IN, case_id=ben.case))
    button = ben.panel.follow_ups.buttons[PresetKey.CUSTOMERS_DATE]
    assert (button.text(), button.below) == ("Customer’s date", "3 Dec 09:00")
    ben.press(Key.Key_5, modifiers=ALT)
    assert due(ben) == ["Thu 03 Dec 09:00"]
