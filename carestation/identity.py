"""Ids: small integers inside one store, UUIDs (version 7) where a row travels to another."""

from __future__ import annotations

import os
import time
from typing import NewType

RepresentativeId = NewType("RepresentativeId", int)
CustomerId = NewType("CustomerId", int)
CaseId = NewType("CaseId", int)
InteractionId = NewType("InteractionId", int)
EventId = NewType("EventId", int)
ChecklistId = NewType("ChecklistId", int)
FollowUpId = NewType("FollowUpId", int)
ImportId = NewType("ImportId", int)
SuggestionId = NewType("SuggestionId", int)
WorkshopId = NewType("WorkshopId", int)
ReviewId = NewType("ReviewId", int)

ThanksId = NewType("ThanksId", int)


def new_uid() -> bytes:
    """A UUIDv7 (RFC 9562) as 16 bytes: 48 bits of milliseconds, then 74 random bits, so that keys sort by age."""
    milliseconds = time.time_ns() // 1_000_000
    random = bytearray(os.urandom(10))
    random[0] = (random[0] & 0x0F) | 0x70
    random[2] = (random[2] & 0x3F) | 0x80
    return milliseconds.to_bytes(6, "big") + bytes(random)
