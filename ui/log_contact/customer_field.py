"""Whose contact it was: type a name, an address or a number, and choose from who is known, or go on as somebody new."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QStringListModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from carestation.customers.contact_point import ContactPoint, email_point, handle_point, phone_point
from carestation.customers.customer import CustomerRow, NewCustomer
from carestation.identity import CustomerId
from ui.lanes.asks import Asks

SHOWN = 8

Index = QModelIndex | QPersistentModelIndex


class CustomerField(QLineEdit):
    """`chosen` is emitted with the known customer, or with None as soon as the text is another."""

    chosen = Signal(object)

    def __init__(self, reader: Asks, country: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._country = country
        self._customer: CustomerId | None = None
        self._known = _Known(self)
        self._known.activated[QModelIndex].connect(self._choose)  # type: ignore[index]  # stubs know no overloads
        self.setCompleter(self._known)
        self.setPlaceholderText(self.tr("Name, e-mail or phone number"))
        self.setAccessibleName(self.tr("Customer"))
        self.textEdited.connect(self._typed)
        self.installEventFilter(self)

    def show_customer(self, customer: CustomerId, name: str) -> None:
        """Begin with a customer who is known."""
        self.setText(name)
        self._settle(customer)

    @property
    def customer(self) -> CustomerId | NewCustomer | None:
        """The known customer, somebody new by what was typed, or None for an empty field."""
        typed = self.text().strip()
        if self._customer is not None:
            return self._customer
        return NewCustomer(self._name(typed), self._points(typed)) if typed else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down opens the list also where nothing was typed since."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self._known.complete()
        return False

    def _typed(self, text: str) -> None:
        self._settle(None)
        words = text.strip()
        if words:
            self._reader.ask_newest("customer field", lambda read: read.customers(words, SHOWN), self._found)

    def _found(self, rows: tuple[CustomerRow, ...]) -> None:
        self._known.offer(rows)
        if self.hasFocus() and rows:
            self._known.complete()

    def _choose(self, index: QModelIndex) -> None:
        row = self._known.row(index)
        self.setText(row.name)
        self._settle(row.id)

    def _settle(self, customer: CustomerId | None) -> None:
        if customer != self._customer:
            self._customer = customer
            self.chosen.emit(customer)

    def _points(self, typed: str) -> tuple[ContactPoint, ...]:
        point = email_point(typed) or phone_point(typed, self._country)
        if point is None and typed.startswith("@"):
            point = handle_point(typed)
        return (point,) if point else ()

    def _name(self, typed: str) -> str:
        return typed.split("@")[0] if email_point(typed) else typed


class _Known(QCompleter):
    """The list below the field: it says all that tells namesakes apart, and puts the name alone into the field."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self._rows: tuple[CustomerRow, ...] = ()
        self._said = QStringListModel(self)
        self.setModel(self._said)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)

    def offer(self, rows: tuple[CustomerRow, ...]) -> None:
        """Offer these instead."""
        self._rows = rows
        self._said.setStringList([_words(row) for row in rows])

    def row(self, index: Index) -> CustomerRow:
        """The customer of a line."""
        return self._rows[index.row()]

    def pathFromIndex(self, index: Index) -> str:
        return self.row(index).name


def _words(row: CustomerRow) -> str:
    return " · ".join(filter(None, (row.name, row.company, row.email or row.phone)))
