"""A customer from the texts of its fields, whether they came from a table or from a card."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date

from carestation.customer_import.customer_record import ImportedCustomer, RejectedRow
from carestation.customer_import.field import Field
from carestation.customer_import.split_values import split_emails, split_handles, split_phones, split_tags
from carestation.customer_import.written_date import written_date
from carestation.customer_import.written_language import written_language
from carestation.customers.contact_point import ContactPoint, email_point, handle_point, phone_point

_LINE_END = re.compile(r"\r\n?")
_MAX_NAME = 200  # characters; more is the rest of a torn row

FieldTexts = Mapping[Field, Sequence[str]]
"""The texts of each field that has any, trimmed and not empty, in the order of the file."""


def compose_customer(
    line: int, texts: FieldTexts, raw: tuple[str, ...], country: str
) -> ImportedCustomer | RejectedRow:
    """The customer that a row or card describes, or the reason why there is none.

    `country` is that of phone numbers without a country code, unless the row names another.
    """
    problems: list[str] = []
    own_country = _first(texts, Field.COUNTRY)
    points = tuple(_contact_points(texts, own_country if len(own_country) == 2 else country, problems))
    company = _first(texts, Field.COMPANY)
    name = _name(texts) or company or next((point.value for point in points), "")
    if not name:
        return RejectedRow(
            line, raw, problems[0] if problems else "No name, company, e-mail or phone number."
        )
    if len(name) > _MAX_NAME:
        return RejectedRow(line, raw, f"The name is longer than {_MAX_NAME} characters.")
    return ImportedCustomer(
        line=line,
        name=name,
        company=company,
        contact_points=points,
        tags=_unlike(tag for text in texts.get(Field.TAGS, ()) for tag in split_tags(text)),
        notes="\n".join(dict.fromkeys(_LINE_END.sub("\n", text) for text in texts.get(Field.NOTES, ()))),
        language=_language(texts, problems),
        representative=_first(texts, Field.REPRESENTATIVE),
        customer_since=_customer_since(texts, country, problems),
        problems=tuple(problems),
    )


def _first(texts: FieldTexts, field: Field) -> str:
    written = texts.get(field)
    return " ".join(written[0].split()) if written else ""


def _name(texts: FieldTexts) -> str:
    parts = (Field.FIRST_NAME, Field.MIDDLE_NAME, Field.LAST_NAME)
    return _first(texts, Field.NAME) or " ".join(text for part in parts if (text := _first(texts, part)))


def _contact_points(texts: FieldTexts, country: str, problems: list[str]) -> Iterator[ContactPoint]:
    """Each address and number once; what is none of them becomes a problem."""
    readers: tuple[
        tuple[Field, str, Callable[[str], list[str]], Callable[[str], ContactPoint | None]], ...
    ] = (
        (Field.EMAIL, "e-mail address", split_emails, email_point),
        (Field.PHONE, "phone number", split_phones, lambda text: phone_point(text, country)),
        (Field.HANDLE, "handle", split_handles, handle_point),
    )
    seen = set()
    for field, kind, split, read in readers:
        for part in (part for text in texts.get(field, ()) for part in split(text)):
            point = read(part)
            if point is None and any(map(str.isalnum, part)):
                problems.append(f"“{part}” is no {kind}.")
            elif point is not None and (point.kind, point.normal) not in seen:
                seen.add((point.kind, point.normal))
                yield point


def _unlike(tags: Iterator[str]) -> tuple[str, ...]:
    """Each tag once, case ignored."""
    return tuple({tag.casefold(): tag for tag in reversed(list(tags))}.values())[::-1]


def _language(texts: FieldTexts, problems: list[str]) -> str:
    text = _first(texts, Field.LANGUAGE)
    language = written_language(text)
    if text and not language:
        problems.append(f"The language “{text}” is not known.")
    return language


def _customer_since(texts: FieldTexts, country: str, problems: list[str]) -> date | None:
    text = _first(texts, Field.CUSTOMER_SINCE)
    day = written_date(text, country)
    if text and day is None:
        problems.append(f"“{text}” is no date.")
    return day
