"""Ben promises, and nothing is forgotten: from the first word to the last call with the keyboard alone.

He answers Marta, notes what he promises in the same breath, finds it in Today, sees it done, takes that back, and
calls Rosa, whom he wanted to call without any case.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import SentBy
from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import phone_point
from carestation.customers.customer import NewCustomer
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import CustomerId
from carestation.instants import HOUR, Instant
from tests.ui.desk.test_working_day import Day, open_what_arrives
from ui.log_contact.contact_form import ContactForm
from ui.theme.appearance import Appearance
from ui.today.today_page import TodayPage

pytestmark = pytest.mark.journey

Key = Qt.Key
ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def names(page: TodayPage) -> list[str]:
    rows = (page.model.row(line) for line in range(page.model.rowCount()))
    return [row.customer_name for row in rows if row is not None]


def call_rosa_at_noon(day: Day) -> None:
    """Somebody gave Ben her number."""
    made: list[CustomerId] = []
    point = phone_point("0170 1234567", "DE")
    assert point is not None
    day.room.lane.do(AddCustomer(NewCustomer("Rosa Keller", (point,))), made.append)
    day.until(lambda: bool(made))
    due_at = Instant(day.clock.now + 2 * HOUR)
    day.room.lane.do(
        SetFollowUp(NewFollowUp(None, FollowUpKind.REMINDER, due_at, "birthday", customer_id=made[0]))
    )


def test_a_promise_from_the_first_word_to_the_call(day: Day) -> None:
    day.open()
    day.sign_in()
    open_what_arrives(day)
    day.press(Key.Key_R)
    day.room.case.composer.send_button.use_way(SentBy.CLIPBOARD)
    day.type("Dear Marta, I will call you today at 3.")
    day.until(day.room.case.composer.promises.isVisible)
    day.press(Key.Key_P, ALT)
    day.press(Key.Key_Return, CTRL)
    day.until(lambda: bool(day.page().follow_ups))
    assert day.page().follow_ups[0].kind is FollowUpKind.PROMISE

    day.press(Key.Key_2, CTRL)
    assert day.session is not None
    assert day.session.window is not None
    (page,) = day.session.window.findChildren(TodayPage)
    day.until(lambda: names(page) == ["Marta Oliveira"])
    assert page.view.hasFocus()
    day.press(Key.Key_D)
    day.until(lambda: names(page) == [])
    day.press(Key.Key_Z, CTRL)
    day.until(lambda: names(page) == ["Marta Oliveira"])

    call_rosa_at_noon(day)
    day.until(lambda: names(page) == ["Rosa Keller", "Marta Oliveira"])
    page.view.setFocus()
    day.press(Key.Key_Home)
    day.press(Key.Key_L)
    day.until(lambda: isinstance(QApplication.activeWindow(), ContactForm))
    (form,) = day.session.window.findChildren(ContactForm)
    assert form.customer.customer is not None
    assert form.from_us.isChecked()
    day.press(Key.Key_Escape)
