"""Encoded words in headers (RFC 2047), in the broken forms that are really sent."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from typing import NamedTuple

from carestation.mail.charsets import decode
from carestation.mail.transfer_encoding import undo

_START = re.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?")
_UNFINISHED_TEXT = re.compile(r"[^?\s]+")


class _Word(NamedTuple):
    start: int
    end: int
    charset: str
    data: bytes


def decode_words(text: str) -> str:
    """The text with its encoded words decoded; neighbours of one charset are joined before decoding,

    because many programs split a character between two words. May bring in line ends: clean before use.
    """
    if "=?" not in text:
        return text
    pieces: list[str] = []
    pending: list[tuple[str, bytes]] = []
    position = 0
    for word in _words(text):
        between = text[position : word.start]
        if between.strip() or not pending:
            pieces.append(_joined(pending))
            pieces.append(between)
            pending = []
        pending.append((word.charset, word.data))
        position = word.end
    pieces.append(_joined(pending))
    pieces.append(text[position:])
    return "".join(pieces)


def _words(text: str) -> Iterator[_Word]:
    """The words in order. Their text may hold blanks and question marks, which the RFC forbids and programs write."""
    position = 0
    while start := _START.search(text, position):
        stop = text.find("?=", start.end())
        if stop < 0:
            cut = _UNFINISHED_TEXT.match(text, start.end())  # the last word of a header that was cut off
            if cut and not text[cut.end() :].strip("? "):
                yield _Word(start.start(), len(text), start[1], _word_bytes(start[2], cut[0]))
            return
        yield _Word(start.start(), stop + 2, start[1], _word_bytes(start[2], text[start.end() : stop]))
        position = stop + 2


def _word_bytes(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "surrogateescape")
    if encoding in "bB":
        return undo(raw, "base64")
    try:
        return binascii.a2b_qp(raw.replace(b"\r", b"").replace(b"\n", b""), header=True)
    except binascii.Error:
        return raw


def _joined(words: list[tuple[str, bytes]]) -> str:
    pieces: list[str] = []
    while words:
        charset = words[0][0].lower()
        count = next((i for i, word in enumerate(words) if word[0].lower() != charset), len(words))
        pieces.append(_one_charset(charset, [data for _, data in words[:count]]))
        words = words[count:]
    return "".join(pieces)


def _one_charset(charset: str, chunks: list[bytes]) -> str:
    """Joined before decoding, but for the shifting charsets, where each word starts afresh (ISO-2022-JP)."""
    if charset.startswith(("iso-2022", "utf-7", "hz", "utf-16")):
        return "".join(decode(chunk, charset) for chunk in chunks)
    return decode(b"".join(chunks), charset)
