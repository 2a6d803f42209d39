"""Targets and calendars as they are stored in settings and events."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.errors import CareError
from carestation.timers.business_hours import BusinessHours
from carestation.timers.hours_json import hours_from_json, hours_to_json
from carestation.timers.targets import LONGEST_MINUTES, Pauses, Targets

from .calendars import built, calendars, windows


@settings(max_examples=40)
@given(windows.flatmap(calendars).map(built))
def test_a_calendar_comes_back_as_it_was(hours: BusinessHours) -> None:
    assert hours_from_json(hours_to_json(hours)) == hours


def test_a_stored_calendar_is_readable() -> None:
    hours = BusinessHours(
        "Europe/Berlin",
        {"fri": [("22:00", "06:00"), ("09:00", "23:59")][:1], "mon": [("09:00", "24:00")]},
        holidays=[date(2026, 12, 25)],
        yearly=[(1, 1)],
        special={date(2026, 12, 24): []},
        closures={date(2026, 3, 2): [("12:00", "13:00")]},
    )
    assert hours_to_json(hours) == {
        "zone": "Europe/Berlin",
        "hours": {"mon": [["09:00", "24:00"]], "fri": [["22:00", "06:00"]]},
        "holidays": ["2026-12-25"],
        "yearly": ["01-01"],
        "special": {"2026-12-24": []},
        "closures": {"2026-03-02": [["12:00", "13:00"]]},
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"zome": "UTC"}, "'zome' is not a part of a calendar"),
        ({"hours": [["09:00", "17:00"]]}, "“hours” of the calendar are not an object"),
        ({"holidays": ["2026-W52-5"]}, "'2026-W52-5' is not a date of the form"),
        ({"holidays": ["20261225"]}, "'20261225' is not a date of the form"),
        ({"holidays": {"2026-12-25": True}}, "“holidays” of the calendar are not a list"),
        ({"holidays": ["25.12.2026"]}, "'25.12.2026' is not a date"),
        ({"holidays": ["2026-02-30"]}, "'2026-02-30' is not a date"),
        ({"holidays": [20261225]}, "20261225 is not a date"),
        ({"special": {"tomorrow": []}}, "'tomorrow' is not a date"),
        ({"yearly": ["2-30"]}, "is not a date"),
        ({"yearly": [[2, 3]]}, "is not a date"),
    ],
)
def test_what_is_no_stored_calendar_is_refused(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(CareError, match=words):
        hours_from_json({"zone": "UTC", "hours": {"mon": [["09:00", "17:00"]]}} | changes)


def test_a_stored_calendar_needs_a_zone_and_hours() -> None:
    with pytest.raises(CareError, match="has no “hours”"):
        hours_from_json({"zone": "UTC"})


@given(st.builds(Targets, st.integers(0, 900), st.integers(0, 900), st.integers(0, 900)))
def test_targets_come_back_as_they_were(targets: Targets) -> None:
    assert Targets.from_json(targets.to_json()) == targets


def test_r9_a_missing_or_null_target_is_none() -> None:
    assert Targets.from_json({"first_response": None, "resolution": 5}) == Targets(resolution=5)


def test_r13_stored_pause_flags_come_before_those_handed_in() -> None:
    handed = Pauses(first_response=True)
    assert Targets.from_json({"resolution": 5}, handed).pauses == handed
    stored = {"resolution": 5, "pauses": {"resolution": False}}
    assert Targets.from_json(stored, handed).pauses == Pauses(resolution=False)


@pytest.mark.parametrize(
    "stored",
    [
        {"first_reply": 60},
        {"first_response": -1},
        {"first_response": 1.5},
        {"first_response": True},
        {"first_response": "60"},
        {"first_response": [60]},
        {"resolution": LONGEST_MINUTES + 1},
        {"pauses": {"resolution": 1}},
        {"pauses": {"everything": True}},
        {"pauses": []},
    ],
)
def test_what_is_no_target_is_refused(stored: dict[str, Any]) -> None:
    with pytest.raises(CareError):
        Targets.from_json(stored)
