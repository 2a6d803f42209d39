"""A file of vCards (2.1, 3.0, 4.0) becomes customers."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence

from carestation.customer_import.compose_customer import compose_customer
from carestation.customer_import.customer_record import ImportedCustomer, Reading, RejectedRow
from carestation.customer_import.encoding import decode, guess_encoding
from carestation.customer_import.field import Field
from carestation.customer_import.vcard_lines import (
    Card,
    Property,
    cards_in,
    components,
    properties_of,
    unescaped,
)

_FIRST_LINE = re.compile(r"\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_FOLD = re.compile(rb"\r?\n[ \t]")
_SHOWN_LINES = 40  # of a rejected card; the rest is a picture
_VOICELESS = frozenset({"FAX", "PAGER", "MODEM"})
_SPEAKING = frozenset({"VOICE", "CELL"})

Texts = dict[Field, list[str]]


def is_vcard(data: bytes) -> bool:
    """Whether a file begins as a vCard does, in any encoding."""
    head = data[:400]
    return _FIRST_LINE.match(decode(head, guess_encoding(head)).text) is not None


def read_vcard(data: bytes, country: str, *, encoding: str | None = None) -> Reading:
    """Every card as a customer or as a rejected row. `encoding` is that of texts that do not name their own.

    Raises BadInput for a name that is no encoding.
    """
    decoded = decode(data, encoding or guess_encoding(_FOLD.sub(b"", data)))
    if decoded.encoding.startswith(("utf-16", "utf-32")):
        data, own = decoded.text.encode(), "utf-8"
    else:
        data, own = data.removeprefix(b"\xef\xbb\xbf"), decoded.encoding
    customers: list[ImportedCustomer] = []
    rejected: list[RejectedRow] = []
    for card in cards_in(data):
        result = _read_card(card, own, country)
        if isinstance(result, ImportedCustomer):
            customers.append(result)
        else:
            rejected.append(result)
    return Reading(tuple(customers), tuple(rejected))


def _read_card(card: Card, encoding: str, country: str) -> ImportedCustomer | RejectedRow:
    raw = tuple(line.decode(encoding, errors="replace") for line in card.lines[:_SHOWN_LINES])
    if not card.whole:
        return RejectedRow(card.line, raw, "A card that has no BEGIN:VCARD or no END:VCARD.")
    texts: Texts = defaultdict(list)
    for found in properties_of(card, encoding):
        if found.name in ("KIND", "X-ADDRESSBOOKSERVER-KIND") and found.text.strip().lower() == "group":
            return RejectedRow(card.line, raw, "A group of contacts, not a customer.")
        if read := _READERS.get(found.name):
            for field, text in read(found):
                if text.strip():
                    texts[field].append(text.strip())
    return compose_customer(card.line, texts, raw, country)


Values = Sequence[tuple[Field, str]]


def _name_parts(found: Property) -> Values:
    """Family; given; additional; prefixes; suffixes (RFC 6350 6.2.2)."""
    parts = (Field.LAST_NAME, Field.FIRST_NAME, Field.MIDDLE_NAME)
    return list(zip(parts, components(found.text, ";"), strict=False))


def _phone(found: Property) -> Values:
    if found.types & _VOICELESS and not found.types & _SPEAKING:
        return []
    number = unescaped(found.text).replace(";ext=", " ext. ")  # RFC 3966, in version 4.0
    return [(Field.PHONE, re.sub(r"^tel:", "", number, flags=re.IGNORECASE))]


def _profile(found: Property) -> Values:
    """The address of an account without its scheme ("skype:anna", "x-apple:anna")."""
    user = found.parameters.get("X-USER", "")
    return [(Field.HANDLE, user or re.sub(r"^(?!https?:)[\w.-]+:", "", unescaped(found.text)))]


def _each(field: Field, separator: str) -> Callable[[Property], Values]:
    return lambda found: [(field, part) for part in components(found.text, separator)]


def _whole(field: Field) -> Callable[[Property], Values]:
    return lambda found: [(field, unescaped(found.text))]


_READERS: dict[str, Callable[[Property], Values]] = {
    "FN": _whole(Field.NAME),
    "N": _name_parts,
    "ORG": lambda found: [(Field.COMPANY, components(found.text, ";")[0])],
    "EMAIL": _whole(Field.EMAIL),
    "TEL": _phone,
    "NOTE": _whole(Field.NOTES),
    "CATEGORIES": _each(Field.TAGS, ","),
    "LANG": _whole(Field.LANGUAGE),
    "IMPP": _profile,
    "SOCIALPROFILE": _profile,
    "X-SOCIALPROFILE": _profile,
    "X-SKYPE": _profile,
    "X-JABBER": _profile,
}
