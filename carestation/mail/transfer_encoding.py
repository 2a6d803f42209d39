"""Undoing Content-Transfer-Encoding (RFC 2045), also where it was done badly."""

from __future__ import annotations

import binascii
import re

_BLANKS = re.compile(rb"[\s\0]+")
_RUN = re.compile(rb"[A-Za-z0-9+/]+={0,2}")
_NOT_BASE64 = re.compile(rb"[^A-Za-z0-9+/=]+")
_SOFT_BREAK = re.compile(rb"=[ \t]+(?=\r?\n)")


def undo(body: bytes, encoding: str) -> bytes:
    """The bytes that were meant; the body itself when the encoding is unknown or was never really applied."""
    name = encoding.strip().strip("\"'").lower().split(";")[0].strip()
    if name == "base64":
        return _from_base64(body)
    if name in ("quoted-printable", "quopri", "quoted/printable"):
        return binascii.a2b_qp(_SOFT_BREAK.sub(b"=", body))
    if name in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _from_uuencode(body)
    return body


def _from_base64(body: bytes) -> bytes:
    packed = _BLANKS.sub(b"", body)
    foreign = sum(len(run) for run in _NOT_BASE64.findall(packed))
    if foreign * 20 > len(packed) or _looks_like_prose(body):
        return body  # plain text that only claims to be base64
    if foreign:
        packed = _NOT_BASE64.sub(b"", packed)
    # Encoded piece by piece, each padded for itself, is common; a2b_base64 would stop at the first padding.
    return b"".join(_run_of_base64(run) for run in _RUN.findall(packed))


def _looks_like_prose(body: bytes) -> bool:
    """Several words in nearly every line: base64 has no blanks within a line."""
    lines = [line for line in body[:4000].splitlines() if line.strip()]
    return bool(lines) and sum(b" " in line.strip() for line in lines) * 2 > len(lines)


def _run_of_base64(run: bytes) -> bytes:
    digits = run.rstrip(b"=")
    if len(digits) % 4 == 1:
        digits = digits[:-1]  # cut off in the middle of a byte
    return binascii.a2b_base64(digits + b"=" * (-len(digits) % 4))


def _from_uuencode(body: bytes) -> bytes:
    from carestation.mail.uuencoded import extract

    _, files = extract(body)
    return files[0].data if files else body
