"""Bytes to text, whatever charset a mail claims: a ladder that always ends in readable text."""

from __future__ import annotations

import codecs
import re

from carestation.mail.charset_names import codec_name, proves_itself
from carestation.mail.japanese import decode_jis

_ESCAPES = re.compile(rb"\x1b[$(]")
_META_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([A-Za-z0-9_.:-]{2,40})""", re.IGNORECASE
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_HIGH = re.compile(rb"[\x80-\xff]+")
_LETTER = re.compile(rb"[A-Za-z]")
_GUESS_BYTES = 20_000
_ENOUGH = 12
"""Bytes beyond ASCII that are no valid UTF-8 by accident."""


def decode(data: bytes, charset: str | None = None, *, html: bool = False) -> str:
    """The text of these bytes, by declared charset, UTF-8, the HTML's own word, a guess, Windows-1252.

    Many programs declare another charset for what is UTF-8. Text in another charset is hardly ever valid
    UTF-8, so that goes first, but for a few bytes under a charset that could not read them unless it were
    right.
    """
    text = _decoded(data, codec_name(charset) if charset else None, html)
    # UTF-7 can write halves of characters, which no file and no database takes
    return _SURROGATE.sub("\ufffd", text)


def _decoded(data: bytes, declared: str | None, html: bool) -> str:
    if data.startswith(codecs.BOM_UTF8):
        data, declared = data[3:], "utf-8"
    elif data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        declared = "utf-16"
    if data.isascii():
        return _seven_bits(data, declared)
    for codec in _ladder(data, declared, html):
        text = _strict(data, codec)
        if text is not None:
            return text
    return _least_damaged(data, declared)


def _ladder(data: bytes, declared: str | None, html: bool) -> list[str]:
    ladder = ["utf-8"]
    if declared:
        short = sum(len(run) for run in _HIGH.findall(data[:_GUESS_BYTES])) < _ENOUGH
        ladder.insert(0 if short and proves_itself(declared) else 1, declared)
    if html and (meta := _META_CHARSET.search(data[:4096])):
        inner = codec_name(meta[1].decode("ascii"))
        ladder += [inner] if inner else []
    return ladder


def _seven_bits(data: bytes, declared: str | None) -> str:
    if declared and declared.startswith(("utf-16", "utf-32")) and b"\0" in data:
        return data.decode(declared, "replace")
    if declared and declared.startswith(("utf-7", "hz", "iso2022_kr", "iso2022_cn")):
        return data.decode(declared, "replace")
    if _ESCAPES.search(data):
        text = _strict(data, "iso2022_jp_ext") or decode_jis(data)
        return text if text is not None else data.decode("iso2022_jp_ext", "replace")
    return data.decode("ascii")


def _strict(data: bytes, codec: str) -> str | None:
    try:
        return data.decode(codec)
    except (UnicodeError, LookupError, ValueError):
        return None


def _least_damaged(data: bytes, declared: str | None) -> str:
    """Nothing fits exactly: what is wrong in a few places only, else a guess, else Windows-1252."""
    if declared and proves_itself(declared) and declared != "utf-8":
        text = data.decode(declared, "replace")
        if _rarely_wrong(text):
            return text
    text = data.decode("utf-8", "replace")
    if _rarely_wrong(text) and _mostly_right(text):
        return text
    guess = _guess(data[:_GUESS_BYTES])
    return data.decode(guess or "cp1252", "replace")


def _rarely_wrong(text: str) -> bool:
    return text.count("\ufffd") * 20 <= len(text)


def _mostly_right(text: str) -> bool:
    """At least as many characters beyond ASCII came out right as wrong: else it is not UTF-8 at all."""
    wrong = text.count("\ufffd")
    return sum(char > "\x7f" for char in text) >= wrong * 2


def _guess(data: bytes) -> str | None:
    """A charset by statistics; only for long text or one that is not Latin: else it is worse than 1252."""
    high = sum(len(run) for run in _HIGH.findall(data))
    if high < 30 and high <= len(_LETTER.findall(data)):
        return None
    from charset_normalizer import from_bytes

    best = from_bytes(data).best()
    return codec_name(best.encoding) if best else None
