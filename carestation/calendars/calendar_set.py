"""The calendars of a desk at one time: the business's, and those of people who have their own."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from carestation.identity import RepresentativeId
from carestation.timers.business_hours import BusinessHours
from carestation.timers.hours_json import hours_from_json, hours_to_json


@dataclass(frozen=True, slots=True)
class CalendarSet:
    """A case counts by the calendar of who looks after it, and by the default where they have none."""

    default: BusinessHours
    own: Mapping[RepresentativeId, BusinessHours] = field(default_factory=dict)

    def of(self, person: RepresentativeId | None) -> BusinessHours:
        """The calendar for the cases of a person, or of nobody."""
        return self.default if person is None else self.own.get(person, self.default)

    def to_json(self) -> dict[str, Any]:
        """As history keeps it, whole: no later edition of a holidays library changes what was counted."""
        own = [[person, hours_to_json(hours)] for person, hours in sorted(self.own.items())]
        return {"default": hours_to_json(self.default), **({"own": own} if own else {})}

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> CalendarSet:
        """What `to_json` gave; also the one calendar that earlier programs kept."""
        if "default" not in stored:
            zone, weekly, holidays = (stored[key] for key in ("zone", "weekly", "holidays"))
            return cls(_hours({"zone": zone, "hours": weekly, "holidays": holidays}))
        own = {RepresentativeId(person): _hours(hours) for person, hours in stored.get("own", [])}
        return cls(_hours(stored["default"]), own)


def _hours(stored: Mapping[str, Any]) -> BusinessHours:
    """Equal calendars are one object: each remembers what it has counted."""
    return _hours_of_text(json.dumps(stored, sort_keys=True))


@lru_cache(maxsize=64)
def _hours_of_text(text: str) -> BusinessHours:
    return hours_from_json(json.loads(text))
