"""ISO-2022-JP as it is really sent: with characters (①, ㈱, half-width kana) that the standard lacks."""

from __future__ import annotations

import re

_SHIFT = re.compile(rb"\x1b(\$@|\$B|\$\(D|\(B|\(J|\(I)")


def decode_jis(data: bytes) -> str | None:
    """The text of ISO-2022-JP bytes, by way of Windows-31J, which knows all rows; None if it is not that."""
    pieces: list[bytes] = []
    mode, position = b"(B", 0
    for shift in _SHIFT.finditer(data):
        pieces.append(_as_windows(data[position : shift.start()], mode))
        mode, position = shift[1], shift.end()
    pieces.append(_as_windows(data[position:], mode))
    try:
        return b"".join(pieces).decode("cp932")
    except UnicodeError:
        return None


def _as_windows(run: bytes, mode: bytes) -> bytes:
    if mode in (b"$@", b"$B"):
        return b"".join(_two_bytes(run[i : i + 2]) for i in range(0, len(run), 2))
    if mode == b"(I":
        return bytes(byte | 0x80 if 0x21 <= byte <= 0x5F else byte for byte in run)
    return run


def _two_bytes(pair: bytes) -> bytes:
    """JIS row and cell to Shift-JIS lead and trail (JIS X 0208, annex 1)."""
    if len(pair) < 2 or not all(0x21 <= byte <= 0x7E for byte in pair):
        return pair  # a line end inside a shifted run: the sender forgot to shift back
    row, cell = pair[0] - 0x21, pair[1]
    trail = cell + 0x7E if row % 2 else cell + (0x1F if cell < 0x60 else 0x20)
    lead = row // 2 + 0x81
    return bytes((lead if lead <= 0x9F else lead + 0x40, trail))
