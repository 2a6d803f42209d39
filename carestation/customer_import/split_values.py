"""Cells that hold several values: Google's " ::: ", lists with semicolons, two numbers in one cell."""

from __future__ import annotations

import re

_STRONG = re.compile(r":::|[;\n\r]")
_WEAK_BETWEEN_PHONES = re.compile(r",|\||\s/\s|\s(?:or|oder|ou|o|und|and|et|y|lub)\s|&")
_BETWEEN_ADDRESSES = re.compile(r"[,|\s]+")
_AFTER_NAMED = re.compile(r"(?<=>)[,|\s]*")  # Anna <a@b.de>, Bob <b@c.de>
_BETWEEN_HANDLES = re.compile(r":::|[;,\s]")
_TAG_SEPARATORS = re.compile(r":::|[;,\n\r|]")
_WHOLE_NUMBER = 7  # digits: less is an area code or an extension ("0171 / 1234567")


def split_emails(cell: str) -> list[str]:
    """Addresses, cut at blanks too where every part is one."""
    return [part for strong in _parts(_STRONG, cell) for part in _cut_addresses(strong)]


def split_phones(cell: str) -> list[str]:
    """Numbers; a slash or a comma divides two only where both sides are long enough to be numbers."""
    return [part for strong in _parts(_STRONG, cell) for part in _cut_numbers(strong)]


def split_handles(cell: str) -> list[str]:
    """Handles, which never hold a blank, comma or semicolon."""
    return _parts(_BETWEEN_HANDLES, cell)


def split_tags(cell: str) -> list[str]:
    """Tags, without Google's "* " before the groups of its own."""
    return [tag for part in _parts(_TAG_SEPARATORS, cell) if (tag := part.removeprefix("*").strip())]


def _parts(separator: re.Pattern[str], cell: str) -> list[str]:
    return [part.strip() for part in separator.split(cell) if part.strip()]


def _cut_addresses(text: str) -> list[str]:
    if "<" in text:
        return _parts(_AFTER_NAMED, text)
    parts = _parts(_BETWEEN_ADDRESSES, text)
    return parts if all("@" in part for part in parts) else [text]


def _cut_numbers(text: str) -> list[str]:
    parts = _parts(_WEAK_BETWEEN_PHONES, text)
    whole = all(sum(map(str.isdigit, part)) >= _WHOLE_NUMBER for part in parts)
    return parts if whole else [text]
