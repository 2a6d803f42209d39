"""A scenario to start from: a customer writes on the evening before Christmas Eve."""

from __future__ import annotations

from typing import Any, Final

from carestation.timers.intervals import WEEKDAYS

EXAMPLE: Final[dict[str, Any]] = {
    "zone": "Europe/Berlin",
    "hours": {day: [["09:00", "12:30"], ["13:15", "17:00"]] for day in WEEKDAYS[:5]},
    "holidays": ["2026-12-25"],
    "special": {"2026-12-24": [["09:00", "12:00"]]},
    "closures": {},
    "targets": {"first_response": 60, "next_response": 120, "resolution": 480},
    "pauses": {"first_response": False, "next_response": False, "resolution": True},
    "events": [
        {"at": "2026-12-23T16:30:00+01:00", "type": "opened", "by": "customer"},
        {"at": "2026-12-24T09:20:00+01:00", "type": "reply", "holding": False},
        {"at": "2026-12-24T09:20:00+01:00", "type": "status", "to": "waiting_customer"},
        {"at": "2026-12-28T08:10:00+01:00", "type": "customer_message"},
        {"at": "2026-12-28T08:10:00+01:00", "type": "status", "to": "open"},
    ],
    "now": "2026-12-28T10:00:00+01:00",
}
