"""The turns of a case: a status event by which it ended, or came back. Figures ask for these and for no other event."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from carestation.cases.case import Status
from carestation.cases.event import EventType

_ENDED = {status.value: status.ended for status in Status}


class Turn(StrEnum):
    """From a status that had not ended to *resolved* or *closed*, or from an ended one back."""

    RESOLVED = "resolved"
    CLOSED = "closed"
    BACK = "back"


def turn_of(event: EventType, data: Mapping[str, Any]) -> Turn | None:
    """What turn an event is; None for most."""
    if event is not EventType.STATUS:
        return None
    before, after = _ENDED[data["from"]], _ENDED[data["to"]]
    if before == after:
        return None
    return Turn(data["to"]) if after else Turn.BACK
