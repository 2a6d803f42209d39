"""Files inside the text of a mail, as programs sent them before MIME (uuencode)."""

from __future__ import annotations

import binascii
import re
from dataclasses import dataclass

_BLOCK = re.compile(
    rb"^begin [0-7]{3,4} ([^\r\n]{1,255})\r?\n((?:[ -`][^\r\n]{0,90}\r?\n|\r?\n)*?)`?\r?\n?end\r?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class UuencodedFile:
    """A file found in a text: the name as it was written, and its bytes."""

    name: bytes
    data: bytes


def extract(text: bytes) -> tuple[bytes, tuple[UuencodedFile, ...]]:
    """The text without its uuencoded files, and the files; what cannot be decoded stays in the text."""
    if b"\nend" not in text or not re.search(rb"^begin [0-7]{3,4} ", text, re.MULTILINE):
        return text, ()
    files: list[UuencodedFile] = []

    def take(block: re.Match[bytes]) -> bytes:
        data = _decoded(block[2])
        if data is None:
            return block[0]
        files.append(UuencodedFile(block[1].strip(), data))
        return b""

    return _BLOCK.sub(take, text), tuple(files)


def _decoded(lines: bytes) -> bytes | None:
    pieces = []
    for line in lines.splitlines():
        try:
            pieces.append(binascii.a2b_uu(line))
        except binascii.Error:
            count = (((line[0] - 32) & 63) * 4 + 5) // 3  # some encoders add rubbish at the line's end
            try:
                pieces.append(binascii.a2b_uu(line[:count]))
            except (binascii.Error, IndexError):
                return None
    return b"".join(pieces)
