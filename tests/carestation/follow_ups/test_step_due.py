"""When the reminder of a step is due: every unit, moved out of closed time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.follow_ups.step_due import step_due
from carestation.instants import DAY, Instant, to_datetime
from carestation.sops.library import built_in_sops
from carestation.sops.sop import DueUnit, FollowUpPreset
from tests.carestation.follow_ups.calendars import OFFICE, THURSDAY, at, wall


@pytest.mark.parametrize(
    ("amount", "unit", "due"),
    [
        (3, DueUnit.HOURS, "Thu 2026-11-19 13:30"),  # 13:00 is lunch
        (24, DueUnit.HOURS, "Fri 2026-11-20 10:00"),
        (2, DueUnit.BUSINESS_DAYS, "Mon 2026-11-23 10:00"),
        (1, DueUnit.DAYS, "Fri 2026-11-20 10:00"),
        (2, DueUnit.DAYS, "Mon 2026-11-23 09:00"),  # a Saturday
        (1, DueUnit.WEEKS, "Thu 2026-11-26 10:00"),
        (1, DueUnit.MONTHS, "Mon 2026-12-21 09:00"),  # the 19th is a Saturday
        (1, DueUnit.NEXT_MONDAY, "Mon 2026-11-23 09:00"),
        (2, DueUnit.NEXT_MONDAY, "Mon 2026-11-30 09:00"),
    ],
)
def test_each_unit(amount: int, unit: DueUnit, due: str) -> None:
    assert wall(step_due(FollowUpPreset(amount, unit), THURSDAY, OFFICE)) == due


def test_the_end_of_a_month_is_kept_inside_the_next_one() -> None:
    due = step_due(FollowUpPreset(1, DueUnit.MONTHS), at("2027-01-29 10:00"), OFFICE)
    assert wall(due) == "Mon 2027-03-01 09:00"  # 28 February 2027 is a Sunday


def test_a_change_of_the_clocks_keeps_the_time_on_the_wall() -> None:
    due = step_due(FollowUpPreset(1, DueUnit.WEEKS), at("2026-10-22 10:00"), OFFICE)
    assert wall(due) == "Thu 2026-10-29 10:00"


@given(st.integers(0, 400 * DAY))
def test_every_reminder_of_the_library_is_ahead_and_in_open_time(away: int) -> None:
    now = Instant(THURSDAY + away)
    for sop in built_in_sops():
        for step in sop.steps:
            if step.follow_up is not None:
                due = step_due(step.follow_up, now, OFFICE)
                assert due > now
                assert OFFICE.is_open(to_datetime(due))
