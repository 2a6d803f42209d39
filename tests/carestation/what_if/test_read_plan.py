"""What an owner writes behind `--targets` and `--hours`, rightly and wrongly."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from carestation.cases.target_rules import TargetRule
from carestation.errors import BadInput
from carestation.instants import from_datetime
from carestation.timers.business_hours import BusinessHours
from carestation.timers.targets import Pauses, Targets
from carestation.what_if.days import Days, read_day
from carestation.what_if.plan import Plan
from carestation.what_if.read_plan import plan_of_targets, read_hours, read_short_targets

IN_FORCE = BusinessHours("Europe/Berlin", {"tue": [("09:00", "17:00")]}, holidays=[date(2026, 12, 25)])


def test_targets_in_a_line() -> None:
    assert read_short_targets(" first_response = 60, next_response=120") == {
        "first_response": 60,
        "next_response": 120,
    }


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("first=60", "“first=60” is not a target"),
        ("first_response", "is not a target"),
        ("first_response=", "is not a number of minutes"),
        ("first_response=-5", "is not a number of minutes"),
        ("first_response=1.5", "is not a number of minutes"),
        ("first_response=٣", "is not a number of minutes"),
        ("first_response=99999999999999999999", "is not a number of minutes"),
        ("first_response=999999999", "not a whole number of minutes"),
        ("first_response=1,first_response=2", "named twice"),
        ("first_response=1,", "“” is not a target"),
        ("=", "is not a target"),
    ],
)
def test_wrong_targets_in_a_line(written: str, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read_short_targets(written)


def test_targets_in_a_file() -> None:
    assert plan_of_targets({"resolution": 480}) == Plan(targets={"resolution": 480})
    rules = [{"when": {"priority": "urgent"}, "first_response": 30}, {"when": {}, "first_response": 60}]
    assert plan_of_targets(rules) == Plan(
        rules=(TargetRule(Targets(30), priority="urgent"), TargetRule(Targets(60)))
    )
    assert plan_of_targets([{"first_response": 60}]) == Plan(rules=(TargetRule(Targets(60)),))
    paused = plan_of_targets([{"first_response": 60, "pauses": {"first_response": True}}])
    assert paused == Plan(rules=(TargetRule(Targets(60, pauses=Pauses(first_response=True))),))


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ("60", "neither an object nor a list"),
        (None, "neither an object nor a list"),
        ({}, "No target is named"),
        ({"first": 60}, "'first' is not a response target"),
        ({"first_response": "60"}, "not a whole number of minutes"),
        ({"first_response": True}, "not a whole number of minutes"),
        ({"first_response": -1}, "not a whole number of minutes"),
        ([3], "Rule 1 is not an object"),
        ([{"when": []}], "Rule 1: its “when” is not an object"),
        ([{"when": {"colour": "red"}, "first_response": 1}], "'colour' is nothing that a rule can ask for"),
        ([{"when": {"priority": 3}, "first_response": 1}], "3 is not a text"),
        ([{"first_response": 1, "pauses": 3}], "pauses are not an object"),
        ([{"first_response": 1}, {"when": {}}], "Rule 2: No target is named"),
        ([{"when": {}, "later": 1}], "Rule 1: 'later' is not a response target"),
    ],
)
def test_wrong_targets_in_a_file(stored: Any, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        plan_of_targets(stored)


def test_hours_as_a_scenario_has_them_or_the_weekdays_alone() -> None:
    week = {"mon": [["09:00", "13:00"]]}
    own = BusinessHours("Europe/Berlin", {"mon": [("09:00", "13:00")]}, holidays=[date(2026, 12, 25)])
    assert read_hours(week, IN_FORCE) == own
    assert read_hours({"hours": week}, IN_FORCE) == own
    elsewhere = read_hours({"zone": "Asia/Tokyo", "hours": week, "holidays": []}, IN_FORCE)
    assert elsewhere == BusinessHours("Asia/Tokyo", {"mon": [("09:00", "13:00")]})


@pytest.mark.parametrize(
    ("stored", "said"),
    [
        ([], "not an object"),
        ({"mon": [["17:00", "17:00"]]}, "17:00"),
        ({"hours": {}}, "open"),
        ({"hours": {"mon": [["09:00", "17:00"]]}, "zone": "Europe/Atlantis"}, "Atlantis"),
        ({"hours": {"mon": [["09:00", "17:00"]]}, "lunch": []}, "'lunch'"),
        ({"hours": {"mon": 9}}, "mon"),
    ],
)
def test_wrong_hours(stored: Any, said: str) -> None:
    with pytest.raises(BadInput, match=said):
        read_hours(stored, IN_FORCE)


def test_days_are_those_of_the_business() -> None:
    october = Days(read_day("2026-10-01"), read_day("2026-10-31"))
    begins, ends = datetime(2026, 9, 30, 22, tzinfo=UTC), datetime(2026, 10, 31, 23, tzinfo=UTC)
    now = from_datetime(datetime(2026, 11, 20, tzinfo=UTC))
    assert october.bounds("Europe/Berlin", now) == (from_datetime(begins), from_datetime(ends))
    assert Days(date(2026, 10, 1)).bounds("Europe/Berlin", now) == (from_datetime(begins), now + 1)


@pytest.mark.parametrize("written", ["yesterday", "2026-13-01", "2026-02-30", "20261001", "2026-W40-4", ""])
def test_what_is_no_day(written: str) -> None:
    with pytest.raises(BadInput, match="is not a date"):
        read_day(written)


def test_days_that_cannot_be() -> None:
    with pytest.raises(BadInput, match="earlier date first"):
        Days(date(2026, 10, 2), date(2026, 10, 1))
    for day in ("0001-01-01", "9999-12-31"):
        with pytest.raises(BadInput, match="is not in the years"):
            Days(read_day(day))
