"""Instants: UTC as integer milliseconds, the one form of time that is stored and handed about."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NewType

Instant = NewType("Instant", int)
"""Milliseconds since 1970-01-01T00:00Z."""

FAR_FUTURE = Instant(253_402_300_799_000)
"""Sorts after every real instant (9999-12-31T23:59:59Z): "never" in an indexed column."""

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


def from_datetime(moment: datetime) -> Instant:
    """The instant of an aware datetime; a naive one is a fault of ours."""
    if moment.tzinfo is None:
        raise ValueError(f"a naive datetime has no instant: {moment!r}")
    return Instant((moment - _EPOCH) // _MILLISECOND)


def to_datetime(instant: int) -> datetime:
    """The aware datetime, in UTC, of an instant."""
    return _EPOCH + instant * _MILLISECOND
