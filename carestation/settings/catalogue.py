"""Every setting of the business. The dialog, the command line and the docs read this list."""

from __future__ import annotations

from typing import Any

from carestation.settings.setting import Setting

BUSINESS_NAME: Setting[str] = Setting(
    "business.name", str, "", "Name of the business", "Stands in reply texts and on the monthly summary."
)
COUNTRY: Setting[str] = Setting(
    "business.country",
    str,
    "",
    "Country",
    "Its public holidays are closed, and its phone numbers need no country code.",
)
ZONE: Setting[str] = Setting(
    "business.zone", str, "UTC", "Time zone", "Where the business hours are counted, such as Europe/Berlin."
)
WEEKLY_HOURS: Setting[dict[str, Any]] = Setting(
    "business.hours",
    dict,
    {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")},
)
"""The week as the first start asks for it, and as earlier programs kept it."""

HOLIDAYS: Setting[list[str]] = Setting("business.holidays", list, [])
"""Closed dates, as the first start asks for them, and as earlier programs kept them."""

TARGETS: Setting[list[dict[str, Any]]] = Setting(
    "policy.targets",
    list,
    [
        {"when": {"priority": "urgent"}, "first_response": 30, "next_response": 60, "resolution": 480},
        {
            "when": {"issue_type": "safety_incident"},
            "first_response": 30,
            "next_response": 60,
            "resolution": 480,
        },
        {"when": {}, "first_response": 120, "next_response": 240, "resolution": 1440},
    ],
    "Response targets",
    "In business time; the first line that fits a case applies.",
)
DEFINED_CALENDARS: Setting[list[dict[str, Any]]] = Setting(
    "business.defined_calendars",
    list,
    [],
    "Calendars",
    "When customers are served; response timers count in no other hours.",
)
"""The calendars as the editor defines them, the default first; see `carestation.calendars.calendar_json`."""

CALENDARS: Setting[list[dict[str, Any]]] = Setting("business.calendars", list, [])
"""The calendars as they were, each `since` an instant: what is finished keeps its calendar (R19, R20)."""

SAMPLE: Setting[bool] = Setting("store.sample", bool, False)
"""Whether this is the sample business, made up by the program."""

LOCK_AFTER: Setting[int] = Setting(
    "desk.lock_after",
    int,
    15,
    "Lock after (minutes)",
    "The desk asks for the password again after so long without a key or a click. 0: never.",
)
CATALOGUE: tuple[Setting[Any], ...] = (
    BUSINESS_NAME,
    COUNTRY,
    ZONE,
    WEEKLY_HOURS,
    HOLIDAYS,
    DEFINED_CALENDARS,
    TARGETS,
    LOCK_AFTER,
    SAMPLE,
    CALENDARS,
)
