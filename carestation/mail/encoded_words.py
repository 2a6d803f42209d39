"""Encoded words in headers (RFC 2047), in the broken forms that are really sent."""

from __future__ import annotations

import binascii
import re

from carestation.mail.charsets import decode
from carestation.mail.transfer_encoding import undo

# The text may hold blanks and single question marks, which the RFC forbids and programs write.
_WORD = re.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?((?:[^?]|\?(?!=)){0,2000}?)\?=")
_UNFINISHED = re.compile(r"=\?([^?\s=]{1,60})\?([bBqQ])\?([^?\s]+)\??$")
_ONLY_BLANKS = re.compile(r"\s*")


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
        between = text[position : word.start()]
        if not (pending and _ONLY_BLANKS.fullmatch(between)):
            pieces.append(_joined(pending))
            pending = []
            pieces.append(between)
        pending.append((word[1], _word_bytes(word[2], word[3])))
        position = word.end()
    pieces.append(_joined(pending))
    pieces.append(text[position:])
    return "".join(pieces)


def _words(text: str) -> list[re.Match[str]]:
    words = list(_WORD.finditer(text))
    end = words[-1].end() if words else 0
    unfinished = _UNFINISHED.search(text, end)
    return [*words, unfinished] if unfinished else words


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
