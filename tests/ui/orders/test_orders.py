"""A shop's export: what would become of each row, then it does, and all of it can be taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.customers.change_customer import AddCustomer
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.operation import Operation
from carestation.orders.import_orders import UndoOrders
from carestation.orders.order_field import OrderField
from tests.desks import OpenDesk
from ui.desk.orders import are_orders
from ui.lanes.instant_lane import InstantLane
from ui.orders.order_import_dialog import OrderImportDialog
from ui.orders.orders_aside import OrdersAside
from ui.theme.appearance import Appearance

SHOPIFY = """Name,Email,Financial Status,Paid at,Lineitem name,Billing Name
#1001,anna@ex.com,paid,2026-10-03 14:22:11 +0200,Kettle,Anna Noor
#1001,anna@ex.com,,,Filter,
#1002,who@ex.com,paid,2026-10-04 09:00:00 +0200,Cup,Tom Nobody
"""
ODD = "Nr,Wann,Mensch\nA1,2026-10-03,anna@ex.com\n"


def _add(at_desk: OpenDesk, name: str, address: str) -> None:
    point = email_point(address)
    assert point is not None
    at_desk.desk.do(AddCustomer(NewCustomer(name, (point,))))


@pytest.fixture
def home(qtbot: QtBot, appearance: Appearance) -> QWidget:
    """The window that the dialogs belong to."""
    assert appearance.zoom == 100
    window = QWidget()
    qtbot.addWidget(window)
    return window  # held as long as the test runs


def _open(at_desk: OpenDesk, home: QWidget, text: str) -> OrderImportDialog:
    lane = InstantLane(at_desk.desk)
    dialog = OrderImportDialog(Path("orders.csv"), text.encode(), lane, lane, home)
    dialog.open()
    return dialog


def _preview(dialog: OrderImportDialog) -> list[tuple[str, ...]]:
    rows = range(dialog.model.rowCount())
    return [tuple(dialog.model.index(row, at).data() for at in range(4)) for row in rows]


def _press(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def _import(dialog: OrderImportDialog) -> None:
    _press(next(one for one in dialog.findChildren(QPushButton) if one.text() == "Import"))


def _numbers(at_desk: OpenDesk) -> list[int]:
    return [count for _, _, _, count in at_desk.desk.ask(lambda read: read.orders.imports())]


def test_nothing_is_stored_before_import_and_all_of_it_can_be_taken_back(
    at_desk: OpenDesk, home: QWidget
) -> None:
    _add(at_desk, "Anna Noor", "anna@ex.com")
    dialog = _open(at_desk, home, SHOPIFY)
    assert _preview(dialog) == [
        ("4", "kept aside", "1002", "Tom Nobody"),
        ("2", "new order", "1001", "Anna Noor"),
        ("3", "same order", "", "#1001 anna@ex.com Filter"),
    ]
    assert _numbers(at_desk) == []
    imported: list[Operation[int]] = []
    dialog.imported.connect(lambda made: imported.append(UndoOrders(made)))
    _import(dialog)
    assert _numbers(at_desk) == [2]
    at_desk.desk.do(imported[0])
    assert _numbers(at_desk) == []


def test_columns_that_nobody_knows_are_said_by_hand(at_desk: OpenDesk, home: QWidget) -> None:
    _add(at_desk, "Anna Noor", "anna@ex.com")
    dialog = _open(at_desk, home, ODD)
    assert "Say which column holds the date of the order." in dialog.remarks.text()
    for at, field in enumerate((OrderField.NUMBER, OrderField.DATE, OrderField.EMAIL)):
        box = dialog.fields[at]
        box.setFocus()
        box.setCurrentIndex(box.findData(field))
        box.activated.emit(box.currentIndex())
    assert _preview(dialog) == [("2", "new order", "A1", "anna@ex.com")]
    _import(dialog)
    assert _numbers(at_desk) == [1]


def test_an_order_kept_aside_says_why_and_is_looked_at_again(at_desk: OpenDesk, home: QWidget) -> None:
    _add(at_desk, "Anna Noor", "anna@ex.com")
    _import(_open(at_desk, home, SHOPIFY))
    aside = OrdersAside(InstantLane(at_desk.desk), home)
    aside.open()
    assert aside.table.rowCount() == 1
    reason = aside.table.item(0, 3)
    assert reason is not None
    assert reason.text() == "No customer with who@ex.com or Tom Nobody."
    _add(at_desk, "Thomas", "who@ex.com")
    _press(aside.again)
    assert aside.table.rowCount() == 0
    assert aside.said.text() == "Every order has its customer."
    assert not aside.again.isEnabled()
    aside.reject()


def test_a_dropped_table_is_told_from_a_list_of_customers() -> None:
    assert are_orders(Path("a.csv"), SHOPIFY.encode())
    assert not are_orders(Path("a.csv"), b"First Name,Last Name,Email,Phone\nA,B,a@ex.com,030 1\n")
    assert not are_orders(Path("a.vcf"), b"BEGIN:VCARD\nFN:Anna\nEND:VCARD\n")
    assert not are_orders(Path("a.csv"), b"")
