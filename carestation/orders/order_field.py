"""The fields of an order that a column can hold."""

from __future__ import annotations

from enum import StrEnum


class OrderField(StrEnum):
    """What a column holds. Several columns may hold the same field: the first with a text counts."""

    NUMBER = "number"
    DATE = "date"
    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    CUSTOMER_NUMBER = "customer_number"
    """The shop's number or handle of the customer: compared with the handles of customers."""
    STATUS = "status"
    CANCELLED_AT = "cancelled_at"

    @property
    def label(self) -> str:
        """English words for a list of choices."""
        return _LABELS[self]


_LABELS = {
    OrderField.NUMBER: "Order number",
    OrderField.DATE: "Date of the order",
    OrderField.EMAIL: "E-mail",
    OrderField.PHONE: "Phone",
    OrderField.NAME: "Full name",
    OrderField.FIRST_NAME: "First name",
    OrderField.LAST_NAME: "Last name",
    OrderField.CUSTOMER_NUMBER: "Customer number",
    OrderField.STATUS: "Status",
    OrderField.CANCELLED_AT: "Cancelled on",
}
