"""Lea answers with a text that quotes the policy: the date is counted from now, in business hours."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from carestation.instants import HOUR, Instant, to_datetime
from carestation.policy.quotes import policy_quotes
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.policy_settings import COMPLAINTS_EMAIL, COMPLAINTS_PERSON
from carestation.sops.placeholders import KNOWN, fill
from carestation.timers.business_hours import BusinessHours
from tests.carestation.policy.desk_policies import policy_of
from tests.desks import MONDAY_TEN, OpenDesk

WEEK = BusinessHours(
    "Europe/Berlin", {day: [("09:00", "17:00")] for day in ("mon", "tue", "wed", "thu", "fri")}
)


def _told(at: Instant) -> str:
    return f"{to_datetime(at).astimezone(ZoneInfo('Europe/Berlin')):%A %H:%M}"


def quotes(desk: OpenDesk, now: Instant = MONDAY_TEN) -> dict[str, str]:
    """What a text could quote now."""
    return dict(policy_quotes(policy_of(desk).live, WEEK, now, _told))


@pytest.mark.parametrize(
    ("later", "by"),
    [(0, "Monday 12:00"), (6, "Tuesday 10:00")],
)
def test_a_promise_comes_with_its_date(at_desk: OpenDesk, later: int, by: str) -> None:
    said = fill(
        "You hear from us by {policy.first_answer_by}.", quotes(at_desk, Instant(MONDAY_TEN + later * HOUR))
    )
    assert said.text == f"You hear from us by {by}."


def test_whom_to_complain_to_is_missing_until_somebody_is_named(at_desk: OpenDesk) -> None:
    text = "Please tell {policy.complaints}. Returns: {policy.returns_days}."
    assert fill(text, quotes(at_desk)).missing == ("policy.complaints",)
    at_desk.desk.do(ChangeSetting(COMPLAINTS_PERSON, "Ann Berg"))
    at_desk.desk.do(ChangeSetting(COMPLAINTS_EMAIL, "ann@kettle.example"))
    assert fill(text, quotes(at_desk)).text == "Please tell Ann Berg, ann@kettle.example. Returns: 30 days."


def test_every_quote_is_offered_while_a_text_is_written(at_desk: OpenDesk) -> None:
    assert quotes(at_desk).keys() <= KNOWN.keys()
