"""One customer: how to reach them, what colleagues should know, and every case they ever had."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.cases.case import case_name
from carestation.customers.customer import Customer
from carestation.follow_ups.follow_up import FollowUp
from carestation.identity import CustomerId
from carestation.inbox.inbox_row import InboxRow
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.customers.customer_follow_ups import CustomerFollowUps
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.timeline.selectable_text import SelectableText
from ui.widgets.avatar import Avatar

_CASE = Qt.ItemDataRole.UserRole

_Found = tuple[Customer, tuple[InboxRow, ...], tuple[FollowUp, ...]]


class CustomerCard(QWidget):
    """`case_chosen` is emitted with a case of theirs, `change_wanted` with the customer as they were read.

    `delete_wanted` carries their id.
    """

    case_chosen = Signal(object)
    change_wanted = Signal(object)
    delete_wanted = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._wanted: CustomerId | None = None
        self._customer: Customer | None = None
        self.name, self.about = QLabel(), QLabel()
        self.contacts = SelectableText("", self.tr("How to reach them"))
        self.notes = SelectableText("", self.tr("Notes"))
        self.follow_ups = CustomerFollowUps(lane, seat)
        self.cases = QListWidget()
        self._avatar = Avatar()
        self._content = QWidget()
        self._lay_out()
        self._content.hide()

    def show_customer(self, customer: CustomerId) -> None:
        """Show this one; what was shown stays until the answer is there."""
        self._wanted = customer
        self._lane.ask(partial(_read, customer), self._show)

    def _show(self, found: _Found) -> None:
        customer, rows, follow_ups = found
        if customer.id != self._wanted:
            return
        self._customer = customer
        self.name.setText(customer.name)
        self.about.setText(" · ".join(filter(None, (customer.company, *customer.tags))))
        self.about.setVisible(bool(self.about.text()))
        contacts = "\n".join(point.value for point in customer.contact_points)
        for field, words in ((self.contacts, contacts), (self.notes, customer.notes)):
            field.say(words)
            field.setVisible(bool(words))
        self._avatar.show_name(customer.name)
        self.follow_ups.show_follow_ups(customer.id, follow_ups)
        self.cases.clear()
        for row in rows:
            state = self.tr("closed") if row.status.ended else self.tr("open")
            item = QListWidgetItem(f"{case_name(row.number)} · {state}\n{row.subject}")
            item.setData(_CASE, row.case_id)
            self.cases.addItem(item)
        self._content.show()

    def _open(self, item: QListWidgetItem) -> None:
        self.case_chosen.emit(item.data(_CASE))

    def clear(self) -> None:
        """Show nobody."""
        self._wanted = self._customer = None
        self._content.hide()

    def _delete(self) -> None:
        if self._customer is not None:
            self.delete_wanted.emit(self._customer.id)

    def _change(self) -> None:
        self.change_wanted.emit(self._customer)

    def _lay_out(self) -> None:
        self.setMinimumWidth(appearance.scaled(220))
        set_tone(self, Tone.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self.name, Tone.TITLE)
        set_tone(self.about, Tone.QUIET)
        for label in (self.name, self.about):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for field in (self.contacts, self.notes):
            field.allow_tab(True)
        change = QPushButton(self.tr("Change…"))
        change.clicked.connect(self._change)
        delete = QPushButton(self.tr("Delete"))
        delete.clicked.connect(self._delete)
        set_tone(delete, Tone.FLAT)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.about)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._avatar, alignment=Qt.AlignmentFlag.AlignTop)
        head.addLayout(names, stretch=1)
        for button in (change, delete):
            head.addWidget(button, alignment=Qt.AlignmentFlag.AlignTop)
        heading = QLabel(self.tr("CASES"))
        set_tone(heading, Tone.SECTION)
        self.cases.setAccessibleName(self.tr("Cases of this customer"))
        self.cases.itemActivated.connect(self._open)
        self.cases.setWordWrap(True)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.contacts)
        column.addWidget(self.notes)
        column.addWidget(self.follow_ups)
        column.addWidget(heading)
        column.addWidget(self.cases, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._content)


def _read(customer: CustomerId, read: Reader) -> _Found:
    return read.customer(customer), read.cases_of(customer), read.follow_ups_of(customer)
