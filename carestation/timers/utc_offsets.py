"""When the UTC offset of a time zone changes: found by asking the zone, never stored (R3)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from carestation.errors import CareError
from carestation.timers.quoted import quoted

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
SECOND_US: Final = 1_000_000

# The two changes of offset that lie nearest to each other, in any zone of any time, are four days apart.
_STEP = 86_400


_NO_PLACES: Final = frozenset({"localtime", "posixrules", "Factory"})
_OTHER_CLOCKS: Final = ("posix/", "right/")
# Files that some machines keep among the zones: this machine's own zone, clocks that count leap seconds.


def find_zone(name: str) -> ZoneInfo:
    """The IANA zone of that name; `CareError` when there is none that means the same on every machine."""
    try:
        zone = ZoneInfo(name)
        if name in _NO_PLACES or name.startswith(_OTHER_CLOCKS):
            raise ValueError(f"{name} is no place")
        return zone
    except (ZoneInfoNotFoundError, ValueError, TypeError, AttributeError, OSError) as fault:
        raise CareError(
            f"The time zone {quoted(name)} is not known.", remedy="Use an IANA name such as Europe/Berlin."
        ) from fault


@lru_cache(maxsize=1024)
def offset_periods(zone: str, low: int, high: int) -> tuple[tuple[int, int, int], ...]:
    """`(from, to, offset)`, in microseconds: the periods of one UTC offset that make up `[low, high)` of UTC.

    `low` and `high` are whole seconds within the years 1 to 9999.
    """
    tz = find_zone(zone)
    last = high // SECOND_US
    start = at = low // SECOND_US
    offset = _offset(tz, at)
    periods = []
    while at < last:
        following = min(at + _STEP, last)
        if (other := _offset(tz, following)) != offset:
            change = _change_between(tz, at, following, offset)
            periods.append((start * SECOND_US, change * SECOND_US, offset * SECOND_US))
            start, offset = change, other
        at = following
    return (*periods, (start * SECOND_US, high, offset * SECOND_US))


def _offset(tz: ZoneInfo, second: int) -> int:
    offset = (EPOCH + timedelta(seconds=second)).astimezone(tz).utcoffset()
    assert offset is not None
    return round(offset.total_seconds())


def _change_between(tz: ZoneInfo, low: int, high: int, before: int) -> int:
    """The first second in `(low, high]` with another offset than `before`."""
    while high - low > 1:
        middle = (low + high) // 2
        if _offset(tz, middle) == before:
            low = middle
        else:
            high = middle
    return high
