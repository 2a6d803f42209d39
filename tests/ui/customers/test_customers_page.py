"""Finding a customer, reading their card and opening their case, with the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from tests.ui.customers.conftest import CustomerDesk
from tests.ui.inbox.sample_desk import open_case
from ui.customers.customer_list import PAGE
from ui.theme.appearance import Appearance, Choice


def _search(customers: CustomerDesk, words: str) -> None:
    field = customers.page.field
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def _sentences(customers: CustomerDesk) -> list[str]:
    return [label.text() for label in customers.page.findChildren(QLabel) if label.isVisible()]


def test_an_empty_desk_says_where_customers_come_from(customers: CustomerDesk) -> None:
    assert any(words.startswith("No customers yet.") for words in _sentences(customers))


def test_from_a_few_letters_to_their_case(customers: CustomerDesk) -> None:
    customers.add("Jonas Tamm", "jonas@example.net")
    marta = open_case(customers.desk, "Marta Oliveira", "Parcel not here", "delivery_problem")
    customers.reload()
    _search(customers, "oliv")
    assert customers.names() == ["Marta Oliveira"]
    QTest.keyClick(customers.page.field, Qt.Key.Key_Down)
    QTest.keyClick(customers.page.table, Qt.Key.Key_Down)
    assert customers.page.card.name.text() == "Marta Oliveira"
    assert customers.page.card.contacts.toPlainText() == "marta.oliveira@example.net"
    QTest.keyClick(customers.page.table, Qt.Key.Key_Return)
    assert customers.page.card.cases.hasFocus()
    assert customers.page.card.cases.item(0).text() == "CS-1001 · open\nParcel not here"
    QTest.keyClick(customers.page.card.cases, Qt.Key.Key_Down)
    QTest.keyClick(customers.page.card.cases, Qt.Key.Key_Return)
    assert customers.opened == [marta]


def test_nobody_found_says_so(customers: CustomerDesk) -> None:
    customers.add("Jonas Tamm")
    customers.reload()
    _search(customers, "zebra")
    assert "Nobody is called “zebra”." in _sentences(customers)
    QTest.keyClick(customers.page.field, Qt.Key.Key_Escape)
    assert customers.names() == ["Jonas Tamm"]


def test_a_customer_opened_from_elsewhere_is_chosen_in_the_list(customers: CustomerDesk) -> None:
    customers.add("Anna Arndt")
    jonas = customers.add("Jonas Tamm")
    customers.reload()
    customers.page.open(jonas)
    assert customers.page.table.currentIndex().row() == 1
    assert customers.page.card.name.text() == "Jonas Tamm"
    _search(customers, "anna")
    assert customers.page.card.name.text() == "Jonas Tamm"


def test_a_long_list_is_read_to_its_end_even_where_a_page_is_exactly_full(customers: CustomerDesk) -> None:
    for number in range(PAGE):
        customers.add(f"Customer {number:04}")
    customers.reload()
    assert customers.page.model.rowCount() == PAGE
    customers.page.table.scrollToBottom()
    customers.settle()
    assert customers.page.model.rowCount() == PAGE
    customers.add("Customer 9999")
    customers.reload()
    customers.page.table.scrollToBottom()
    customers.settle()
    assert customers.names()[-1] == "Customer 9999"


def test_who_reads_on_page_two_stays_there_when_something_changes(customers: CustomerDesk) -> None:
    for number in range(PAGE + 50):
        customers.add(f"Customer {number:04}")
    customers.reload()
    table = customers.page.table
    table.scrollToBottom()
    customers.settle()
    table.scrollToBottom()
    customers.settle()
    middle = QPoint(5, table.height() // 2)
    seen = table.indexAt(middle).data()
    assert seen >= "Customer 0200"
    customers.add("Zoe Zander")
    customers.reload()
    assert table.indexAt(middle).data() == seen
    assert customers.page.model.rowCount() >= PAGE + 50


def test_the_card_follows_a_change(customers: CustomerDesk) -> None:
    jonas = customers.add("Jonas Tamm", notes="calls on Mondays")
    customers.reload()
    customers.page.open(jonas)
    assert customers.page.card.notes.toPlainText() == "calls on Mondays"
    open_case(customers.desk, "Somebody Else", "x", "general_inquiry")
    customers.lane.undo()
    customers.reload()
    assert customers.page.card.name.text() == "Jonas Tamm"


def test_what_has_no_room_at_twice_the_size_is_on_the_card(
    customers: CustomerDesk, appearance: Appearance
) -> None:
    customers.add("Hotel Drei Linden", "reservierung.abteilung@drei-linden.example")
    customers.reload()
    appearance.wear(Choice.DARK, 200)
    customers.window.resize(950, 560)
    customers.page.table.selectRow(0)
    customers.settle()
    table = customers.page.table
    assert customers.window.width() == 950
    assert table.horizontalScrollBar().maximum() == 0
    assert table.isColumnHidden(1)
    assert table.isColumnHidden(2)
    assert "drei-linden" in customers.page.card.contacts.toPlainText()
    appearance.wear(Choice.LIGHT, 100)
    customers.window.resize(1400, 700)
    customers.settle()
    assert not table.isColumnHidden(1)


def test_a_customer_is_deleted_with_the_keyboard_and_comes_back(customers: CustomerDesk) -> None:
    customers.desk.desk.actor = customers.desk.lea
    customers.add("Aaron Zeller")
    customers.reload()
    before = customers.names()
    customers.page.table.setFocus()
    QTest.keyClick(customers.page.table, Qt.Key.Key_Home)
    QTest.keyClick(customers.page.table, Qt.Key.Key_Return)
    customers.settle()
    (delete,) = (one for one in customers.page.card.findChildren(QPushButton) if one.text() == "Delete")
    delete.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(delete, Qt.Key.Key_Space)
    customers.settle()
    assert customers.names() == before[1:]
    customers.lane.undo()
    customers.settle()
    assert customers.names() == before
