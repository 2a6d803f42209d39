"""A list of customers from another program: what would become of each row, and then it does."""

from __future__ import annotations

from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from carestation.customer_import.field import Field
from tests.ui.customers.conftest import CustomerDesk
from ui.customers.import_dialog import ImportDialog

ROWS = """First Name,Last Name,Email,Phone,Colour
Marta,Oliveira,marta@example.net,030 901820,blue
Jonas,Tamm,jonas@example.net,,green
Jonas,Tamm,jonas@example.net,030 901821,red
,,,,yellow
"""


def _open(customers: CustomerDesk, data: bytes, name: str = "list.csv") -> ImportDialog:
    dialog = ImportDialog(Path(name), data, customers.lane, customers.lane, "DE", customers.page)
    dialog.open()
    return dialog


def _button(dialog: ImportDialog, words: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.text() == words)


def _import(dialog: ImportDialog) -> None:
    button = _button(dialog, "Import")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def _preview(dialog: ImportDialog) -> list[tuple[str, str, str]]:
    model = dialog.model
    rows = range(model.rowCount())
    return [
        (model.index(row, 0).data(), model.index(row, 1).data(), model.index(row, 2).data()) for row in rows
    ]


def test_nothing_is_stored_before_import_and_all_of_it_can_be_taken_back(customers: CustomerDesk) -> None:
    customers.add("Marta Oliveira", "marta@example.net")
    dialog = _open(customers, ROWS.encode())
    assert _preview(dialog) == [
        ("5", "left out", "yellow"),
        ("4", "same as above", "Jonas Tamm"),
        ("2", "gains detail", "Marta Oliveira"),
        ("3", "new", "Jonas Tamm"),
    ]
    assert len(customers.desk.desk.ask(lambda read: read.customers(""))) == 1
    _import(dialog)
    customers.settle()
    assert not shiboken6.isValid(dialog) or not dialog.isVisible()
    assert customers.names() == ["Jonas Tamm", "Marta Oliveira"]
    customers.lane.undo()
    customers.settle()
    assert customers.names() == ["Marta Oliveira"]


def test_a_column_is_put_right_by_hand(customers: CustomerDesk) -> None:
    dialog = _open(customers, ROWS.encode())
    box = dialog.fields[4]
    assert box.currentText() == "leave out"
    box.setFocus()
    box.setCurrentIndex(box.findData(Field.TAGS))
    box.activated.emit(box.currentIndex())
    _import(dialog)
    customers.settle()
    customers.page.table.selectRow(1)
    assert customers.page.card.about.text() == "blue"


def test_another_encoding_reads_the_file_anew(customers: CustomerDesk) -> None:
    data = "Name;Email\nZoë Müller;zoe@example.net\n".encode("cp1252")
    dialog = _open(customers, data)
    assert _preview(dialog)[0][2] == "Zoë Müller"
    assert dialog.encoding.itemText(0).startswith("Recognised: ")
    assert dialog.delimiter.itemText(0) == "Recognised: ;"
    dialog.delimiter.setCurrentIndex(dialog.delimiter.findData("\t"))
    dialog.delimiter.activated.emit(dialog.delimiter.currentIndex())
    assert _preview(dialog)[0][2] != "Zoë Müller"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert customers.names() == []


def test_a_file_that_is_no_list_says_so_and_cannot_be_imported(customers: CustomerDesk) -> None:
    dialog = _open(customers, b"PK\x03\x04 a workbook", "list.xlsx")
    assert dialog.counts.text()
    assert dialog.model.rowCount() == 0
    assert not _button(dialog, "Import").isEnabled()
    dialog.reject()
    empty = _open(customers, b"", "empty.csv")
    assert not _button(empty, "Import").isEnabled()
    empty.reject()


def test_a_vcard_needs_no_columns(customers: CustomerDesk) -> None:
    card = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Elin Lund\r\nEMAIL:elin@example.net\r\nEND:VCARD\r\n"
    dialog = _open(customers, card, "elin.vcf")
    assert not dialog.fields
    assert not dialog.encoding.isEnabled()
    _import(dialog)
    customers.settle()
    assert customers.names() == ["Elin Lund"]
