"""Parameters of Content-Type and Content-Disposition (RFC 2045, RFC 2231), however written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import unquote_to_bytes

from carestation.mail.charset_names import codec_name
from carestation.mail.charsets import decode
from carestation.mail.encoded_words import decode_words

_PARAMETER = re.compile(r""";\s*([^\s=;"]{1,80})\s*=\s*("(?:[^"\\]|\\.)*"|"[^;]*|[^;]*)""", re.DOTALL)
_ESCAPED = re.compile(r'\\(["\\])')
_SECTION = re.compile(r"([^*]+)(?:\*(\d{1,4}))?(\*)?")
_LIMIT = 20_000


@dataclass(frozen=True, slots=True)
class HeaderValue:
    """A value with parameters: `value` in small letters; names of parameters too, their values decoded."""

    value: str
    parameters: dict[str, str]


@dataclass(frozen=True, slots=True)
class _Piece:
    number: int
    encoded: bool
    text: str


def parse_parameters(header: str) -> HeaderValue:
    """The value and its parameters, be they continued, percent-encoded, in encoded words or raw."""
    header = header[:_LIMIT]
    value = header.split(";", 1)[0].strip().strip('"').lower()
    sections: dict[str, list[_Piece]] = {}
    for match in _PARAMETER.finditer(header):
        section = _SECTION.fullmatch(match[1].lower())
        if section:
            piece = _Piece(int(section[2] or 0), bool(section[3]), _unquoted(match[2].strip()))
            sections.setdefault(section[1] + ("*" if section[2] or section[3] else ""), []).append(piece)
    parameters = {
        name: decode_words(pieces[0].text) for name, pieces in sections.items() if not name.endswith("*")
    }
    # RFC 2231, 4.1: the extended form is the better one where both are given
    parameters |= {name[:-1]: _extended(pieces) for name, pieces in sections.items() if name.endswith("*")}
    return HeaderValue(value, parameters)


def _unquoted(text: str) -> str:
    if text.startswith('"'):
        return _ESCAPED.sub(r"\1", text[1:-1] if len(text) > 1 and text.endswith('"') else text[1:])
    return text


def _extended(pieces: list[_Piece]) -> str:
    pieces = sorted(pieces, key=lambda piece: piece.number)
    if not any(piece.encoded for piece in pieces):
        return decode_words("".join(piece.text for piece in pieces))
    charset, first = _charset_and_text(pieces[0].text)
    texts = [first, *(piece.text for piece in pieces[1:])]
    data = b"".join(
        unquote_to_bytes(text.encode("utf-8", "surrogateescape"))
        if piece.encoded
        else text.encode("utf-8", "surrogateescape")
        for piece, text in zip(pieces, texts, strict=True)
    )
    return decode_words(decode(data, charset))


def _charset_and_text(text: str) -> tuple[str | None, str]:
    """`charset'language'text`; the two quotes are often left out."""
    charset, quote, rest = text.partition("'")
    if (
        quote
        and "'" in rest
        and (not charset or codec_name(charset) or re.fullmatch(r"[\w.:-]{1,40}", charset))
    ):
        return charset or None, rest.split("'", 1)[1]
    return None, text
