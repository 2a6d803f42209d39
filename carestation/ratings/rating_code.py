"""The code in a rating link: it names a resolution, and nobody can make one for another case.

`CR1042-1-7QM2XWPTAB`: the case number, which resolution of it, and 50 bits of an HMAC-SHA-256 (RFC 2104) under a
key that never leaves the store. The letters are Crockford's: none is taken for another when it is typed.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass

from carestation.settings.setting import Setting

RATING_KEY: Setting[str] = Setting("ratings.key", str, "")
"""The key as 64 hexadecimal digits; put into the store when its table of ratings was made."""

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_LENGTH = 10
_ALIKE = str.maketrans("OIL", "011")
_BREAK = r"(?:[ \t]*\r?\n[>| \t]*)?"
_CODE = re.compile(
    rf"\bCR(\d{{1,9}}){_BREAK}-{_BREAK}(\d{{1,4}}){_BREAK}-{_BREAK}([0-9A-Z]{{{_LENGTH}}})\b", re.IGNORECASE
)
"""A mail program may break a line after a hyphen; what it quotes begins with `>`."""


@dataclass(frozen=True, slots=True)
class RatingCode:
    """A code as it was written: it proves nothing before `is_genuine`."""

    number: int
    resolution: int
    seal: str

    def __str__(self) -> str:
        return f"CR{self.number}-{self.resolution}-{self.seal}"


def make_code(key: str, number: int, resolution: int) -> RatingCode:
    """The code of this resolution of case CS-<number>. `key` must not be empty."""
    if not key:
        raise ValueError("a rating code needs the key of the store")
    message = f"rating:{number}:{resolution}".encode()
    digest = hmac.new(bytes.fromhex(key), message, hashlib.sha256).digest()
    bits = int.from_bytes(digest, "big") >> (8 * len(digest) - 5 * _LENGTH)
    seal = "".join(_LETTERS[bits >> (5 * place) & 31] for place in reversed(range(_LENGTH)))
    return RatingCode(number, resolution, seal)


def is_genuine(key: str, code: RatingCode) -> bool:
    """Whether this store made it; compared in constant time."""
    return bool(key) and hmac.compare_digest(make_code(key, code.number, code.resolution).seal, code.seal)


def find_code(text: str) -> RatingCode | None:
    """The first thing in a text that looks like a code."""
    found = _CODE.search(text)
    if found is None:
        return None
    number, resolution, seal = found.groups()
    return RatingCode(int(number), int(resolution), seal.upper().translate(_ALIKE))


def without_codes(text: str) -> str:
    """The text without what looks like a code."""
    return _CODE.sub("", text)
