"""The encoding of a file that does not say it: mark, UTF-8, UTF-16, and else the likeliest old code page."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from carestation.errors import BadInput

OFFERED_ENCODINGS = {
    "utf-8": "Unicode (UTF-8)",
    "utf-16": "Unicode (UTF-16)",
    "cp1252": "Western Europe (Windows)",
    "cp1250": "Central Europe (Windows)",
    "cp1251": "Cyrillic (Windows)",
    "cp1253": "Greek (Windows)",
    "cp1254": "Turkish (Windows)",
    "cp1255": "Hebrew (Windows)",
    "cp1256": "Arabic (Windows)",
    "cp1257": "Baltic (Windows)",
    "mac_roman": "Western Europe (old Macintosh)",
    "cp850": "Western Europe (DOS)",
    "gb18030": "Chinese, simplified",
    "big5": "Chinese, traditional",
    "cp932": "Japanese (Shift-JIS)",
    "cp949": "Korean",
}
"""Codec and label, for the choice that a preview offers; a caller may name any other text codec of Python."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_NOT_OF_FILES = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
_SINGLE_BYTE = ("cp1252", "cp1250", "cp1253", "cp1251", "mac_roman", "iso8859_2")  # on a draw the first one
_EAST_ASIAN = {  # where each keeps its everyday characters; on a draw the first one
    "cp932": re.compile(rb"[\x82\x83\x88-\x97][\x40-\xfc]"),
    "cp949": re.compile(rb"[\xb0-\xc8][\xa1-\xfe]"),
    "gb18030": re.compile(rb"[\xb0-\xd7][\xa1-\xfe]"),
    "big5": re.compile(rb"[\xa4-\xc6][\x40-\x7e\xa1-\xfe]"),
}
_SAMPLE = 64 * 1024
_IMPLAUSIBLE = 0.2  # faults for each character beyond ASCII
_CONVINCING = 0.7  # share of everyday characters

_WORD = re.compile(r"\S+")
_FAULTS = (
    re.compile(r"[\ufffd\x80-\x9f]"),  # no such character in the code page
    re.compile(r"(?<=[^\W\d_])[^\w\s\x00-\x7f’‘´ªº°®™€«»“”„–—·…]+"),  # "Micha³": a symbol in a word
    re.compile(r"[^\w\s\x00-\x7f’‘´ªº°®™€«»“”„–—·…]+(?=[^\W\d_])"),
    re.compile(
        r"(?<=[a-zß-öø-ÿāăąćčďđēĕėęěğļłńňōőœŕřśşšţťūůűųźżžα-ώа-я])[À-ÖØ-ÞĄĆČĎĐĘĚŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽŸŒΑ-ΩА-Я]"
    ),  # "mŸller": a capital in a word
    re.compile(r"[A-Za-zÀ-ÿ][Ͱ-ϿЀ-ӿ]|[Ͱ-ϿЀ-ӿ][A-Za-zÀ-ÿ]"),  # two scripts in a word
    re.compile(r"[À-ſ]{3,}"),  # "Èâàí": Latin words are not accented throughout
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """`lost` counts what the encoding could not read; U+FFFD stands in its place."""

    text: str
    encoding: str
    lost: int


def decode(data: bytes, encoding: str | None = None) -> Decoded:
    """The text of a file, in the encoding given or guessed.

    A wrong encoding shows itself in the preview instead of stopping the reading. Raises BadInput for a name
    that is no encoding.
    """
    chosen = encoding or guess_encoding(data)
    try:
        if codecs.lookup(chosen).name in _NOT_OF_FILES:
            raise LookupError(chosen)
        text = data.decode(chosen, errors="replace")
    except (LookupError, ValueError) as error:
        raise BadInput(
            f"“{chosen}” is not a text encoding.", remedy=f"Choose one of {', '.join(OFFERED_ENCODINGS)}."
        ) from error
    return Decoded(text.removeprefix("\ufeff"), chosen, text.count("\ufffd"))


def guess_encoding(data: bytes) -> str:
    """The likeliest encoding; always one that `decode` accepts."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if unmarked := _unmarked_utf_16(data[:_SAMPLE]):
        return unmarked
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return _likeliest_code_page(_telling_lines(data))
    return "utf-8"


def _unmarked_utf_16(sample: bytes) -> str | None:
    """ASCII characters, the delimiters at least, have a NUL in one half of their two bytes."""
    pairs = len(sample) // 2
    even, odd = sample[0 : pairs * 2 : 2].count(0), sample[1 : pairs * 2 : 2].count(0)
    if pairs == 0 or max(even, odd) < pairs * 0.1 or min(even, odd) > max(even, odd) * 0.1:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _telling_lines(data: bytes) -> bytes:
    """Lines with more than ASCII in them, as many as make a sample."""
    sample = bytearray()
    for line in re.split(rb"[\r\n]+", data):
        if not line.isascii():
            sample += line + b"\n"
        if len(sample) > _SAMPLE:
            break
    return bytes(sample)


def _likeliest_code_page(sample: bytes) -> str:
    faults = {encoding: _faults(sample.decode(encoding, errors="replace")) for encoding in _SINGLE_BYTE}
    best = min(_SINGLE_BYTE, key=lambda encoding: faults[encoding])
    if faults[best] < _beyond_ascii(sample) * _IMPLAUSIBLE:
        return best
    shares = {encoding: _everyday_share(sample, encoding) for encoding in _EAST_ASIAN}
    likeliest = max(_EAST_ASIAN, key=lambda encoding: shares[encoding])
    return likeliest if shares[likeliest] > _CONVINCING else best


def _faults(text: str) -> int:
    """How much in a text is no spelling of any language."""
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(len(found) for word in words for fault in _FAULTS for found in fault.findall(word))


def _everyday_share(sample: bytes, encoding: str) -> float:
    """How much of what is beyond ASCII an East Asian encoding reads as its everyday characters, 0 to 1."""
    try:
        sample.decode(encoding)
    except UnicodeDecodeError:
        return 0.0
    everyday = b"".join(_EAST_ASIAN[encoding].findall(sample))
    return _beyond_ascii(everyday) / _beyond_ascii(sample)


def _beyond_ascii(data: bytes) -> int:
    return sum(byte > 0x7F for byte in data)
