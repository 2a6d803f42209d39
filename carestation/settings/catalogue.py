"""Every setting of the business. The dialog, the command line and the docs read this list."""

from __future__ import annotations

from typing import Any

from carestation.settings.policy_settings import POLICY_SETTINGS
from carestation.settings.setting import Setting

BUSINESS_NAME: Setting[str] = Setting(
    "business.name", str, "", "Name of the business", "Stands in reply texts and on the monthly summary."
)
LOGO: Setting[str] = Setting(
    "business.logo",
    str,
    "",
    "Logo",
    "Stands on the monthly summary: a PNG, JPEG or SVG picture, kept in the store.",
)
"""A PNG picture in Base64, as `carestation.summary.logo` reads it."""
PAGE_ADDRESS: Setting[str] = Setting(
    "business.page_address",
    str,
    "",
    "Web address of the policy",
    "Where its page stands on the web, for the code on the counter card. Empty: the code opens a message to you.",
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
SUMMARY_FOLDER: Setting[str] = Setting(
    "summary.folder",
    str,
    "",
    "Folder for the month’s summary",
    "At the owner’s first start in a month, the summary of the last one is written here. Empty: not by itself.",
)
SUMMARY_FORMATS: Setting[str] = Setting(
    "summary.formats",
    str,
    "xlsx,pdf",
    "What is written",
    "The workbook holds every table and chart, the PDF is for print, the CSV files are for other programs.",
    (
        ("xlsx,pdf", "Workbook and PDF"),
        ("pdf", "PDF"),
        ("xlsx", "Workbook"),
        ("html", "A page to mail"),
        ("xlsx,pdf,csv,html", "Everything"),
    ),
)
SUMMARY_WRITTEN: Setting[str] = Setting("summary.written", str, "")
"""The last month that was written by itself: "2026-10"."""

TYPE_BY_WORDS: Setting[bool] = Setting(
    "desk.type_by_words",
    bool,
    True,
    "New messages open under the issue type that their words suggest",
    "So its checklist and its response targets apply from the start. Otherwise they open as a general inquiry, and the "
    "suggestion waits on the case.",
)
REQUIRED_COURSES: Setting[list[str]] = Setting(
    "training.required", list, ["five_rs", "first_answer", "privacy"]
)
"""Keys of the courses that everybody at the desk takes; chosen on the page of the courses."""

CATALOGUE: tuple[Setting[Any], ...] = (
    BUSINESS_NAME,
    LOGO,
    COUNTRY,
    PAGE_ADDRESS,
    ZONE,
    WEEKLY_HOURS,
    HOLIDAYS,
    DEFINED_CALENDARS,
    TARGETS,
    LOCK_AFTER,
    SUMMARY_FOLDER,
    SUMMARY_FORMATS,
    SUMMARY_WRITTEN,
    TYPE_BY_WORDS,
    REQUIRED_COURSES,
    SAMPLE,
    CALENDARS,
    *POLICY_SETTINGS,
)
