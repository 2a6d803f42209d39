"""One customer, as a person edits them: nothing is stored before *Save*, and *Undo* takes it back."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from carestation.customers.change_customer import AddCustomer, ChangeCustomer
from carestation.customers.contact_point import (
    ContactKind,
    ContactPoint,
    email_point,
    handle_point,
    phone_point,
)
from carestation.customers.customer import Customer, NewCustomer
from carestation.people.representative import Representative
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone

WIDTH = 520


class CustomerForm(QDialog):
    """Adds a customer, or changes one. `stored` is emitted with what the operation gave.

    `people` are those at the desk and those who left: whoever left still looks after whom they looked after.
    """

    stored = Signal(object)

    def __init__(
        self,
        lane: Lane,
        people: tuple[Representative, ...],
        country: str,
        customer: Customer | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Change customer") if customer else self.tr("New customer"))
        self.setMinimumWidth(WIDTH)
        self._lane = lane
        self._country = country
        self._customer = customer
        self._known = {point.value: point for point in customer.contact_points} if customer else {}
        self.name, self.company, self.tags = QLineEdit(), QLineEdit(), QLineEdit()
        self.contacts, self.notes = QPlainTextEdit(), QPlainTextEdit()
        self.representative = QComboBox()
        self.fault = QLabel()
        self._lay_out(people)
        if customer is not None:
            self._show(customer)

    def accept(self) -> None:
        points, odd = self._points()
        if odd:
            self._say(self.tr("“{line}” is no e-mail address, phone number or handle.").format(line=odd))
            self.contacts.setFocus()
            return
        if self._customer is None:
            self._lane.do(
                AddCustomer(NewCustomer(contact_points=points, **self._fields())), self._done, self._refused
            )
        else:
            after = replace(self._customer, contact_points=points, **self._fields())
            self._lane.do(ChangeCustomer(self._customer, after), self._done, self._refused)

    def _fields(self) -> dict[str, Any]:
        tags = tuple(tag.strip() for tag in self.tags.text().split(",") if tag.strip())
        return {
            "name": self.name.text().strip(),
            "company": self.company.text().strip(),
            "notes": self.notes.toPlainText().strip(),
            "tags": tags,
            "representative_id": self.representative.currentData(),
        }

    def _points(self) -> tuple[tuple[ContactPoint, ...], str]:
        """The contact points, one on each line, and the first line that is none. What was there stays as it was."""
        points: list[ContactPoint] = []
        for line in filter(None, map(str.strip, self.contacts.toPlainText().splitlines())):
            point = (
                self._known.get(line)
                or email_point(line)
                or phone_point(line, self._country)
                or handle_point(line)
            )
            if point is None:
                return (), line
            points.append(point)
        return tuple(dict.fromkeys(points)), ""

    def _done(self, value: object) -> None:
        self.stored.emit(value)
        super().accept()

    def _refused(self, fault: Exception) -> None:
        self._say(str(fault))

    def _say(self, sentence: str) -> None:
        self.fault.setText(sentence)
        self.fault.setVisible(bool(sentence))

    def _show(self, customer: Customer) -> None:
        self.name.setText(customer.name)
        self.company.setText(customer.company)
        self.tags.setText(", ".join(customer.tags))
        self.notes.setPlainText(customer.notes)
        in_order = sorted(customer.contact_points, key=lambda point: list(ContactKind).index(point.kind))
        self.contacts.setPlainText("\n".join(point.value for point in in_order))
        self.representative.setCurrentIndex(max(0, self.representative.findData(customer.representative_id)))

    def _lay_out(self, people: tuple[Representative, ...]) -> None:
        self.representative.addItem(self.tr("Nobody yet"), None)
        current = self._customer.representative_id if self._customer else None
        for person in people:
            if person.active or person.id == current:
                self.representative.addItem(person.name, person.id)
        for box, hint in (
            (self.contacts, self.tr("One on each line: e-mail, phone, @handle")),
            (self.notes, self.tr("What colleagues should know")),
        ):
            box.setTabChangesFocus(True)
            box.setPlaceholderText(hint)
            box.setFixedHeight(84)
        self.fault.setWordWrap(True)
        self.fault.hide()
        set_tone(self.fault, Tone.LATE)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Firm"), self.company)
        form.addRow(self.tr("&How to reach them"), self.contacts)
        form.addRow(self.tr("&Looked after by"), self.representative)
        form.addRow(self.tr("&Tags"), self.tags)
        form.addRow(self.tr("N&otes"), self.notes)
        buttons = QDialogButtonBox()
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        set_tone(save, Tone.PRIMARY)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self.fault)
        layout.addWidget(buttons)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
