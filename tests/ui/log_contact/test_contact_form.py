"""The telephone rings: a name, a few words, Ctrl+Enter; and it stands on a case."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Direction, Interaction, Kind
from carestation.cases.log_contact import LogContact
from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import ContactKind, email_point
from carestation.customers.customer import NewCustomer
from carestation.identity import CaseId
from tests.desks import OpenDesk
from tests.ui.inbox.sample_desk import open_case
from ui.lanes.instant_lane import InstantLane
from ui.log_contact.contact_form import ContactForm
from ui.theme.appearance import Appearance

_CTRL = Qt.KeyboardModifier.ControlModifier


@dataclass
class Phone:
    """The form, the desk behind it, and the cases that it told of."""

    form: ContactForm
    lane: InstantLane
    desk: OpenDesk
    logged: list[CaseId] = field(default_factory=list)

    def page(self, case: CaseId) -> CasePage:
        return self.desk.desk.ask(lambda read: read.case_page(case, self.desk.ben, self.desk.clock()))

    def said(self, case: CaseId) -> list[tuple[Direction, str]]:
        entries = [entry for entry in self.page(case).timeline if isinstance(entry, Interaction)]
        return [(entry.direction, entry.text) for entry in entries]

    def words(self) -> str:
        labels = [label for label in self.form.findChildren(QLabel) if label.isVisible()]
        return " ".join(label.text() for label in labels)

    def write_down(self) -> None:
        QTest.keyClick(self.form.text, Qt.Key.Key_Return, _CTRL)

    def choose(self, typed: str) -> None:
        """Type, Down to the first who is known, Return."""
        QTest.keyClicks(self.form.customer, typed)
        popup = self.form.customer.completer().popup()
        assert popup is not None
        assert popup.isVisible()
        QTest.keyClick(popup, Qt.Key.Key_Down)
        QTest.keyClick(popup, Qt.Key.Key_Return)


@pytest.fixture
def phone(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[Phone]:
    assert appearance.zoom == 100
    lane = InstantLane(at_desk.desk)
    form = ContactForm(Kind.CALL, lane, lane, "DE")
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made = Phone(form, lane, at_desk)
    form.logged.connect(made.logged.append)
    qtbot.addWidget(form)
    form.show()
    qtbot.waitActive(form)
    form.customer.setFocus()
    yield made
    form.hide()


def test_somebody_new_is_a_case_with_a_name_a_number_and_a_checklist(phone: Phone) -> None:
    assert phone.form.windowTitle() == "Log a call"
    QTest.keyClicks(phone.form.customer, "030 901820")
    phone.form.text.setFocus()
    QTest.keyClicks(phone.form.text, "My parcel has not arrived")
    phone.write_down()
    page = phone.page(phone.logged[0])
    assert page.customer.contact_points[0].normal == "+4930901820"
    assert page.case.issue_type == "delivery_problem"
    assert page.checklists
    assert phone.said(phone.logged[0]) == [(Direction.IN, "My parcel has not arrived")]
    assert not phone.form.isVisible()


def test_an_address_gives_a_name_and_a_handle_is_kept(phone: Phone) -> None:
    QTest.keyClicks(phone.form.customer, "@marta_o")
    QTest.keyClicks(phone.form.text, "Nice shop")
    phone.write_down()
    customer = phone.page(phone.logged[0]).customer
    assert customer.name == "@marta_o"
    assert [point.kind for point in customer.contact_points] == [ContactKind.HANDLE]


def test_a_call_about_an_open_case_continues_it(phone: Phone) -> None:
    marta = open_case(phone.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    phone.choose("oliv")
    assert phone.form.customer.text() == "Marta Oliveira"
    assert phone.form.case.currentText() == "CS-1001 Parcel not here"
    assert not phone.form.issue_type.isEnabled()
    QTest.keyClicks(phone.form.text, "Still nothing")
    phone.write_down()
    assert phone.logged == [marta]
    assert phone.said(marta)[-1] == (Direction.IN, "Still nothing")


def test_the_case_in_view_is_meant_not_the_latest(phone: Phone) -> None:
    first = open_case(phone.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    customer = phone.page(first).customer
    second = LogContact(Kind.MAIL, "Another matter", customer.id, subject="Another matter")
    latest = phone.desk.desk.do(second).value
    phone.form.begin_with(customer.id, customer.name, first)
    assert phone.form.text.hasFocus()
    assert phone.form.case.currentData() == first
    phone.form.begin_with(customer.id, customer.name)
    QTest.keyClicks(phone.form.customer, "x")
    assert phone.form.case.currentText() == "A new case"
    assert latest != first


def test_a_new_matter_of_a_known_customer_is_a_new_case(phone: Phone) -> None:
    marta = open_case(phone.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    phone.choose("oliv")
    phone.form.case.setFocus()
    QTest.keyClick(phone.form.case, Qt.Key.Key_Down)
    assert phone.form.case.currentText() == "A new case"
    assert phone.form.issue_type.isEnabled()
    QTest.keyClicks(phone.form.text, "Do you sell gift cards?")
    phone.write_down()
    assert phone.logged != [marta]
    assert phone.page(phone.logged[0]).customer.id == phone.page(marta).customer.id


def test_typing_on_after_choosing_means_somebody_else(phone: Phone) -> None:
    open_case(phone.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    phone.choose("oliv")
    QTest.keyClicks(phone.form.customer, " junior")
    assert phone.form.customer.customer == NewCustomer("Marta Oliveira junior")


def test_namesakes_are_told_apart(phone: Phone) -> None:
    for address in ("anna@one.example", "anna@two.example"):
        point = email_point(address)
        assert point is not None
        phone.desk.desk.do(AddCustomer(NewCustomer("Anna Ott", (point,))))
    QTest.keyClicks(phone.form.customer, "anna")
    popup = phone.form.customer.completer().popup()
    assert popup is not None
    offered = [popup.model().index(row, 0).data() for row in range(2)]
    assert offered == ["Anna Ott · anna@one.example", "Anna Ott · anna@two.example"]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(popup, key)
    QTest.keyClicks(phone.form.text, "Hello")
    phone.write_down()
    assert phone.page(phone.logged[0]).customer.email == "anna@two.example"


def test_without_a_customer_or_words_it_says_what_is_missing(phone: Phone) -> None:
    QTest.keyClicks(phone.form.text, "Hello")
    phone.write_down()
    assert "Say who it was: a name is enough." in phone.words()
    assert phone.form.customer.hasFocus()
    assert phone.form.text.toPlainText() == "Hello"
    phone.form.text.clear()
    QTest.keyClicks(phone.form.customer, "Marta")
    phone.write_down()
    assert "There is nothing to write down yet." in phone.words()
    assert not phone.logged
    QTest.keyClicks(phone.form.text, "Hello again")
    phone.write_down()
    assert len(phone.logged) == 1


class _SlowLane(InstantLane):
    """Begins at once and tells later, as a lane with a thread does."""

    def do(self, operation: object, done: object = None, failed: object = None) -> None:
        super().do(operation)  # type: ignore[arg-type]


def test_pressing_twice_writes_it_down_once(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> None:
    assert appearance.zoom == 100
    slow, lane = _SlowLane(at_desk.desk), InstantLane(at_desk.desk)
    form = ContactForm(Kind.CALL, slow, lane, "DE")
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(form)
    form.show()
    form.customer.setText("Marta")
    form.text.setPlainText("Hello")
    for _ in range(2):
        QTest.keyClick(form.text, Qt.Key.Key_Return, _CTRL)
    assert len(at_desk.desk.ask(lambda read: read.customers(""))) == 1
    assert len(list(at_desk.desk.ask(lambda read: list(read.all_cases())))) == 1
    form.hide()


def test_escape_throws_words_away_only_the_second_time(phone: Phone) -> None:
    QTest.keyClicks(phone.form.text, "A long story")
    QTest.keyClick(phone.form, Qt.Key.Key_Escape)
    assert phone.form.isVisible()
    assert "What you wrote is not stored yet." in phone.words()
    QTest.keyClicks(phone.form.text, ", and more")
    QTest.keyClick(phone.form, Qt.Key.Key_Escape)
    assert phone.form.isVisible(), "who goes on writing wants to keep it"
    QTest.keyClick(phone.form, Qt.Key.Key_Escape)
    assert not phone.form.isVisible()


def test_an_empty_form_closes_at_once(phone: Phone) -> None:
    QTest.keyClick(phone.form, Qt.Key.Key_Escape)
    assert not phone.form.isVisible()


def test_the_issue_type_is_suggested_until_somebody_chose_one(phone: Phone) -> None:
    QTest.keyClicks(phone.form.text, "I want my money back, refund please")
    assert phone.form.issue_type.currentData() == "return_refund"
    phone.form.issue_type.setFocus()
    QTest.keyClick(phone.form.issue_type, Qt.Key.Key_Home)
    chosen = phone.form.issue_type.currentData()
    assert chosen != "return_refund"
    QTest.keyClicks(phone.form.text, " and where is my parcel")
    assert phone.form.issue_type.currentData() == chosen


def test_a_call_of_ours_answers_and_one_that_came_in_may(phone: Phone) -> None:
    marta = open_case(phone.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    phone.choose("oliv")
    QTest.keyClicks(phone.form.text, "Told her that it comes on Friday")
    phone.form.from_us.setFocus()
    QTest.keyClick(phone.form.from_us, Qt.Key.Key_Space)
    assert not phone.form.answered.isEnabled()
    phone.write_down()
    assert phone.said(marta)[-1] == (Direction.OUT, "Told her that it comes on Friday")


def test_tab_goes_through_the_form_and_out_of_the_words(phone: Phone) -> None:
    seen = []
    for _ in range(6):
        widget = QApplication.focusWidget()
        assert widget is not None
        seen.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    form = phone.form
    assert seen == [form.customer, form.case, form.text, form.issue_type, form.from_us, form.answered]
