"""Everybody who is served: find one, see their cases, change what is known of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from carestation.changes import Topic
from carestation.customers.customer import Customer
from carestation.customers.delete_customer import DeleteCustomer
from carestation.identity import CustomerId
from carestation.people.representative import Representative
from ui.case.seat import Seat
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.customers.customer_card import CustomerCard
from ui.customers.customer_form import CustomerForm
from ui.customers.customer_list import SPARE, WIDE, CustomerList
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.rows_table import RowsTable
from ui.widgets.search_field import SearchField

SHARES = [720, 360]
"""Of the width, for the list and the customer at the first start."""


class CustomersPage(QWidget):
    """The list on the left, one customer on the right. `case_chosen` opens a case of theirs."""

    case_chosen = Signal(object)

    def __init__(
        self,
        lane: Lane,
        reader: Asks,
        registry: CommandRegistry,
        country: str,
        seat: Seat,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self._country = country
        self._wanted: CustomerId | None = None
        self._place = 0
        self.model = CustomerList(reader)
        self.table = RowsTable(self.tr("Customers"), self.model, WIDE, SPARE)
        self.field = SearchField(self.tr("Name, firm, e-mail or number"))
        self.card = CustomerCard(lane, seat)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._lay_out(registry)
        self._fresh = Freshness(self, self._reload, Topic.CUSTOMER, Topic.CASE, Topic.FOLLOW_UP)
        lane.changed.connect(self._fresh.note)
        self.field.searched.connect(self.model.look_up)
        self.field.left_downwards.connect(self.table.setFocus)
        self.model.modelReset.connect(self._look_again)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self.card.cases.setFocus)
        self.card.case_chosen.connect(self.case_chosen)
        self.card.change_wanted.connect(self._change)
        self.card.delete_wanted.connect(self._delete)
        registry.bind("customer.new", self.add)

    def open(self, customer: CustomerId) -> None:
        """Show this customer, wherever they stand in the list."""
        self._wanted = customer
        at = self.model.row_of(customer)
        if at >= 0:
            self.table.selectRow(at)
        self.card.show_customer(customer)

    def add(self) -> None:
        """A new customer."""
        self._lane.ask(lambda read: read.people(active_only=False), partial(self._edit, None))

    def _change(self, customer: Customer) -> None:
        self._lane.ask(lambda read: read.people(active_only=False), partial(self._edit, customer))

    def _edit(self, customer: Customer | None, people: tuple[Representative, ...]) -> None:
        form = CustomerForm(self._lane, people, self._country, customer, self)
        form.stored.connect(self._stored)
        form.open()

    def _delete(self, customer: CustomerId) -> None:
        self._lane.do(DeleteCustomer(customer), self._deleted)

    def _deleted(self, _: None) -> None:
        self._wanted = None
        self.card.clear()
        self.table.setFocus()

    def _stored(self, value: Customer | CustomerId) -> None:
        self.open(value.id if isinstance(value, Customer) else value)

    def _reload(self) -> None:
        self._place = self.table.verticalScrollBar().value()
        self.model.read_again()

    def _look_again(self) -> None:
        self._stack.setCurrentIndex(0 if self.model.rowCount() else 1)
        words = self.field.text().strip()
        self._empty.say(
            self.tr("Nobody is called “{words}”.").format(words=words)
            if words
            else self.tr(
                "No customers yet. They come by themselves with their first message, or from a file."
            )
        )
        self._choose_again()
        if self._place:
            self.table.doItemsLayout()
            self.table.verticalScrollBar().setValue(self._place)
            self._place = 0

    def _choose_again(self) -> None:
        """Who was chosen stays so, and is read anew."""
        if self._wanted is None:
            return
        at = self.model.row_of(self._wanted)
        if at >= 0:
            self.table.selectRow(at)
        else:
            self.card.show_customer(self._wanted)

    def _chosen(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            self._wanted = self.model.row(current).id
            self.card.show_customer(self._wanted)

    def _lay_out(self, registry: CommandRegistry) -> None:
        self.setFocusProxy(self.field)
        self._empty = EmptyState("users", "", CommandButton(registry, "customer.import", Tone.PRIMARY))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        title = QLabel(self.tr("Customers"))
        title.setMinimumHeight(self.field.sizeHint().height())
        set_tone(title, Tone.TITLE)
        head = QWidget()
        flow = FlowLayout(head, gap=12)
        flow.setContentsMargins(16, 12, 16, 8)
        new = CommandButton(registry, "customer.new", Tone.PRIMARY)
        for widget in (title, new, CommandButton(registry, "customer.import")):
            flow.addWidget(widget)
        search = QVBoxLayout()
        search.setContentsMargins(16, 0, 16, 12)
        search.addWidget(self.field)
        left = QWidget()
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(left, Tone.PANEL)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(search)
        column.addWidget(self._stack, stretch=1)
        self.splitter.setObjectName("customers_columns")
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.card)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes(SHARES)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
