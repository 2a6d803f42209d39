"""The business's logo: a PNG picture, kept as text among the settings."""

from __future__ import annotations

import binascii
from base64 import b64decode, b64encode

from carestation.errors import BadInput

LARGEST = 512 * 1024
"""Bytes of a logo as it is kept; the settings are read at every start."""

HEIGHT, WIDTH = 240, 960
"""In pixels, at most: sharp on paper at a height of 12 mm."""

DOTS_PER_METRE = 20_000
"""At which 240 pixels are 12 mm."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"  # PNG specification, 5.2


def text_of(picture: bytes) -> str:
    """What is stored of a PNG picture; empty for none. BadInput for anything else, or one too large."""
    if not picture:
        return ""
    if not picture.startswith(_SIGNATURE):
        raise BadInput("That is not a picture that can be used.", remedy="Choose a PNG, JPEG or SVG file.")
    if len(picture) > LARGEST:
        raise BadInput("That picture is too large for a logo.", remedy="Choose one with fewer details.")
    return b64encode(picture).decode()


def picture_of(text: str) -> bytes:
    """The picture of what is stored; empty where it is none."""
    try:
        picture = b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return b""
    return picture if picture.startswith(_SIGNATURE) else b""
