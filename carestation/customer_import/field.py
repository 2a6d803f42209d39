"""The fields of a customer that a column can hold."""

from __future__ import annotations

from enum import StrEnum


class Field(StrEnum):
    """What a column holds. Several columns may hold the same field."""

    NAME = "name"
    FIRST_NAME = "first_name"
    MIDDLE_NAME = "middle_name"
    LAST_NAME = "last_name"
    COMPANY = "company"
    EMAIL = "email"
    PHONE = "phone"
    HANDLE = "handle"
    REPRESENTATIVE = "representative"
    TAGS = "tags"
    NOTES = "notes"
    LANGUAGE = "language"
    CUSTOMER_SINCE = "customer_since"
    COUNTRY = "country"
    """ISO 3166 code: the country of the row's phone numbers that are written without one."""

    @property
    def label(self) -> str:
        """English words for a list of choices."""
        return _LABELS[self]


_LABELS = {
    Field.NAME: "Full name",
    Field.FIRST_NAME: "First name",
    Field.MIDDLE_NAME: "Middle name",
    Field.LAST_NAME: "Last name",
    Field.COMPANY: "Company",
    Field.EMAIL: "E-mail",
    Field.PHONE: "Phone",
    Field.HANDLE: "Social or chat handle",
    Field.REPRESENTATIVE: "Representative",
    Field.TAGS: "Tags",
    Field.NOTES: "Notes",
    Field.LANGUAGE: "Language",
    Field.CUSTOMER_SINCE: "Customer since",
    Field.COUNTRY: "Country code",
}
