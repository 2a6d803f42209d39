"""A customer is added, changed, and refused with one sentence; what was known stays known."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from carestation.customers.change_customer import AddCustomer, ChangeCustomer
from carestation.customers.contact_point import ContactKind, ContactPoint
from carestation.customers.customer import NewCustomer
from carestation.people.change_person import ChangePerson
from tests.ui.customers.conftest import CustomerDesk
from ui.customers.customer_form import CustomerForm


def _new(customers: CustomerDesk) -> CustomerForm:
    customers.registry.action("customer.new").trigger()
    return customers.dialog(CustomerForm)


def _change(customers: CustomerDesk) -> CustomerForm:
    button = next(one for one in customers.page.card.findChildren(QPushButton) if one.text() == "Change…")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    return customers.dialog(CustomerForm)


def _save(form: CustomerForm) -> None:
    QTest.keyClick(form.name, Qt.Key.Key_Return)


def test_a_new_customer_is_stored_and_shown(customers: CustomerDesk) -> None:
    form = _new(customers)
    QTest.keyClicks(form.name, "Marta Oliveira")
    QTest.keyClicks(form.company, "Oliveira Ltd")
    form.contacts.setFocus()
    for line in ("Marta@Example.net", "030 901820", "@marta_o"):
        QTest.keyClicks(form.contacts, line)
        QTest.keyClick(form.contacts, Qt.Key.Key_Return)
    QTest.keyClicks(form.tags, "wholesale, , friend")
    _save(form)
    customers.settle()
    assert customers.names() == ["Marta Oliveira"]
    assert customers.page.card.name.text() == "Marta Oliveira"
    assert customers.page.card.about.text() == "Oliveira Ltd · wholesale · friend"
    stored = customers.stored(customers.page.model.row(customers.page.model.index(0, 0)).id)
    assert [(point.kind, point.normal) for point in stored.contact_points] == [
        (ContactKind.EMAIL, "marta@example.net"),
        (ContactKind.PHONE, "+4930901820"),
        (ContactKind.HANDLE, "marta_o"),
    ]


def test_without_a_name_it_says_so_and_keeps_what_was_typed(customers: CustomerDesk) -> None:
    form = _new(customers)
    QTest.keyClicks(form.company, "Oliveira Ltd")
    _save(form)
    assert form.isVisible()
    assert form.fault.text() == "A customer needs a name."
    assert form.company.text() == "Oliveira Ltd"
    QTest.keyClicks(form.name, "Marta")
    _save(form)
    assert not form.isVisible()


def test_a_line_that_leads_to_nobody_is_named(customers: CustomerDesk) -> None:
    form = _new(customers)
    QTest.keyClicks(form.name, "Marta")
    form.contacts.setPlainText("marta@example.net\nring twice, then knock")
    _save(form)
    assert form.fault.text() == "“ring twice, then knock” is no e-mail address, phone number or handle."
    QTest.keyClick(form, Qt.Key.Key_Escape)
    assert customers.names() == []


def test_contact_points_that_nobody_touched_stay_as_they_are(customers: CustomerDesk) -> None:
    """From an import of long ago: no form would take it today."""
    odd = ContactPoint(ContactKind.PHONE, "Reception, ext. 12", "ext12")
    marta = customers.desk.desk.do(AddCustomer(NewCustomer("Marta", (odd,)))).value
    customers.reload()
    customers.page.open(marta)
    form = _change(customers)
    form.notes.setPlainText("likes tea")
    _save(form)
    assert customers.stored(marta).contact_points == (odd,)
    assert customers.stored(marta).notes == "likes tea"


def test_who_has_left_still_looks_after_their_customer(customers: CustomerDesk) -> None:
    desk = customers.desk
    marta = customers.add("Marta", representative_id=desk.lea)
    lea = next(one for one in desk.desk.ask(lambda read: read.people()) if one.id == desk.lea)
    desk.desk.do(ChangePerson(lea, replace(lea, active=False)))
    customers.reload()
    customers.page.open(marta)
    form = _change(customers)
    assert form.representative.currentText() == "Lea Ott"
    form.notes.setPlainText("likes tea")
    _save(form)
    assert customers.stored(marta).representative_id == desk.lea
    others = _new(customers)
    assert others.representative.findText("Lea Ott") == -1
    assert others.representative.currentText() == "Nobody yet"
    QTest.keyClick(others, Qt.Key.Key_Escape)


def test_nobody_yet_is_said_and_stays(customers: CustomerDesk) -> None:
    marta = customers.add("Marta")
    customers.reload()
    customers.page.open(marta)
    form = _change(customers)
    assert form.representative.currentText() == "Nobody yet"
    _save(form)
    assert customers.stored(marta).representative_id is None


def test_what_a_colleague_changed_meanwhile_is_not_overwritten(customers: CustomerDesk) -> None:
    marta = customers.add("Marta")
    customers.reload()
    customers.page.open(marta)
    form = _change(customers)
    before = customers.stored(marta)
    customers.desk.desk.do(ChangeCustomer(before, replace(before, notes="by a colleague")))
    form.company.setText("Oliveira Ltd")
    _save(form)
    assert form.isVisible()
    assert form.fault.isVisible()
    assert form.fault.text()
    assert customers.stored(marta).notes == "by a colleague"
    QTest.keyClick(form, Qt.Key.Key_Escape)


def test_a_change_can_be_undone(customers: CustomerDesk) -> None:
    marta = customers.add("Marta", "marta@example.net")
    customers.reload()
    customers.page.open(marta)
    form = _change(customers)
    form.name.setText("Marta Oliveira")
    form.contacts.clear()
    _save(form)
    customers.settle()
    assert customers.names() == ["Marta Oliveira"]
    customers.lane.undo()
    customers.settle()
    assert customers.names() == ["Marta"]
    assert customers.page.card.contacts.toPlainText() == "marta@example.net"
