"""The recovery key: the master key in writing, made to be printed, read aloud and typed back.

256 bits of key and 24 of checksum as 56 characters of Crockford's base 32
(https://www.crockford.com/base32.html) in groups of four. Any copy of a store opens with it alone.
"""

from __future__ import annotations

import hashlib

from carestation.errors import BadInput
from carestation.keys.master_key import KEY_BYTES, MasterKey

LENGTH = 56
"""Characters, dashes and spaces not counted."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {sign: value for value, sign in enumerate(_ALPHABET)}
_LOOKALIKES = str.maketrans("ILO", "110")
_BITS = 5
_GROUP = 4
_CHECK_BYTES = 3
_REMEDY = "Compare it with the printed recovery key, group by group."


def write(key: MasterKey) -> str:
    """The key on paper: fourteen groups of four, joined by dashes."""
    number = int.from_bytes(key.octets + _checksum(key.octets))
    signs = [_ALPHABET[number >> shift & 31] for shift in range((LENGTH - 1) * _BITS, -1, -_BITS)]
    return "-".join("".join(signs[at : at + _GROUP]) for at in range(0, LENGTH, _GROUP))


def read(text: str) -> MasterKey:
    """The master key of a recovery key as somebody typed it.

    Case, spaces and dashes do not matter; I and L are read as 1, O as 0.
    BadInput says what is wrong: too short, too long, a character that never occurs, or a typo.
    """
    signs = _signs(text)
    number = 0
    for sign in signs:
        number = number << _BITS | _VALUES[sign]
    octets = number.to_bytes(KEY_BYTES + _CHECK_BYTES)
    key, check = octets[:KEY_BYTES], octets[KEY_BYTES:]
    if _checksum(key) != check:
        raise BadInput("There is a typing mistake in the recovery key.", remedy=_REMEDY)
    return MasterKey(key)


def _signs(text: str) -> str:
    """The 56 characters that count, or BadInput."""
    signs = "".join(sign for sign in text.upper() if not sign.isspace() and sign not in "-‐‑–—")
    signs = signs.translate(_LOOKALIKES)
    for sign in signs:
        if sign not in _VALUES:
            raise BadInput(f"“{sign}” never occurs in a recovery key.", remedy=_REMEDY)
    if len(signs) != LENGTH:
        fault = "too short" if len(signs) < LENGTH else "too long"
        raise BadInput(f"The recovery key is {fault}: {len(signs)} characters, not {LENGTH}.", remedy=_REMEDY)
    return signs


def _checksum(octets: bytes) -> bytes:
    return hashlib.sha256(b"CareStation recovery key" + octets).digest()[:_CHECK_BYTES]
