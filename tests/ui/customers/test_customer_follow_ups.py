"""Ben wants to ring Marta every spring. There is no case for it, and there need not be one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from carestation.instants import DAY, Instant
from tests.ui.customers.conftest import CustomerDesk


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_a_customer_without_a_case_is_followed_up(customers: CustomerDesk) -> None:
    marta = customers.add("Marta Oliveira")
    customers.reload()
    customers.page.open(marta)
    customers.settle()
    parts = customers.page.card.follow_ups
    parts.button.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_Space)
    QTest.qWait(150)
    assert parts.form.time.field.hasFocus()
    assert parts.form.kind.isHidden(), "there is no case that it could belong to"
    QTest.keyClicks(focus(), "1.3.2027 10")
    parts.form.repeat.often.setFocus()
    QTest.keyClick(focus(), Qt.Key.Key_End)
    parts.form.text.setFocus()
    QTest.keyClicks(focus(), "ask about the spring order")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    customers.settle()
    assert parts.form.isHidden()
    assert parts.button.hasFocus()
    (chip,) = parts.rows.values()
    assert chip.title.words == "ask about the spring order every year"
    until = Instant(customers.desk.clock() + 200 * DAY)
    (row,) = customers.desk.desk.ask(lambda read: read.today(customers.desk.ben, until))
    assert (row.customer_name, row.case_number) == ("Marta Oliveira", None)
    QTest.mouseClick(chip.links[0], Qt.MouseButton.LeftButton)
    customers.settle()
    (following,) = customers.desk.desk.ask(lambda read: read.follow_ups_of(marta))
    assert following.due_at > row.follow_up.due_at
    customers.lane.undo()
    (again,) = customers.desk.desk.ask(lambda read: read.follow_ups_of(marta))
    assert again.id == row.follow_up.id


def test_another_customer_shows_their_own(customers: CustomerDesk) -> None:
    marta, jonas = customers.add("Marta Oliveira"), customers.add("Jonas Tamm")
    customers.reload()
    customers.page.open(marta)
    customers.settle()
    parts = customers.page.card.follow_ups
    QTest.mouseClick(parts.button, Qt.MouseButton.LeftButton)
    QTest.keyClicks(parts.form.time.field, "fri 10")
    QTest.keyClick(parts.form.time.field, Qt.Key.Key_Return)
    customers.settle()
    assert len(parts.rows) == 1
    QTest.mouseClick(parts.button, Qt.MouseButton.LeftButton)
    customers.page.open(jonas)
    customers.settle()
    assert parts.rows == {}
    assert parts.form.isHidden()
