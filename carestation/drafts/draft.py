"""What can be begun and left: a reply or an internal note. The two never share their text."""

from __future__ import annotations

from enum import StrEnum


class DraftKind(StrEnum):
    """Whose eyes the text is for."""

    REPLY = "reply"
    NOTE = "note"
