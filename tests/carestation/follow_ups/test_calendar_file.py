"""A calendar file of follow-ups, opened again by the library and looked at byte by byte."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from carestation.follow_ups.calendar_file import calendar_file
from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.instants import DAY, Instant, to_datetime
from tests.carestation.follow_ups.calendars import THURSDAY, at
from tests.carestation.follow_ups.rows import row

LONG = "Rückruf wegen der Lieferung, „so bald wie möglich“; 北川 美咲, zweite Tür links 🙂 " * 3


def events(*rows: TodayRow, now: Instant = THURSDAY) -> list[Any]:
    return list(Calendar.from_ical(calendar_file(rows, now)).walk("VEVENT"))


def test_it_says_when_what_and_who_and_rings() -> None:
    (event,) = events(row(at("2026-11-20 15:00"), FollowUpKind.PROMISE, "call"))
    assert event["summary"] == "Promised: call (Marta Oliveira)"
    assert event.decoded("dtstart") == to_datetime(at("2026-11-20 15:00")).astimezone(UTC)
    assert event["description"] == "CS-1001 Parcel\n+351 900 000 111"
    (alarm,) = event.walk("VALARM")
    assert alarm.decoded("trigger") == timedelta(0)
    assert alarm["action"] == "DISPLAY"


def test_a_moved_one_changes_the_event_that_a_calendar_has() -> None:
    promise = row(at("2026-11-20 15:00"), FollowUpKind.PROMISE, "call")
    moved = replace(
        promise,
        follow_up=replace(promise.follow_up, due_at=Instant(promise.follow_up.due_at + DAY), version=2),
    )
    (before,), (after,) = events(promise), events(moved, now=Instant(THURSDAY + 1))
    assert before["uid"] == after["uid"]
    assert (before["sequence"], after["sequence"]) == (0, 1)
    assert after.decoded("dtstart") > before.decoded("dtstart")


def test_one_or_all() -> None:
    rows = [row(Instant(THURSDAY + number * DAY), number=number) for number in range(1, 4)]
    found = events(*rows)
    assert len({event["uid"] for event in found}) == 3


def test_lines_are_folded_and_end_in_crlf_and_no_letter_is_cut() -> None:
    written = calendar_file([row(at("2026-11-20 15:00"), text=LONG)], THURSDAY)
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert max(map(len, written.split(b"\r\n"))) <= 75
    for line in written.split(b"\r\n"):
        line.decode("utf-8")
    (event,) = events(row(at("2026-11-20 15:00"), text=LONG))
    assert event["summary"] == f"Follow up: {LONG} (Marta Oliveira)"


def test_a_customer_without_a_case() -> None:
    alone = replace(row(at("2026-11-20 15:00")), case_number=None, subject="", customer_phone="")
    (event,) = events(alone)
    assert event["summary"] == "Follow up (Marta Oliveira)"
    assert event.get("description", "") == ""


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("", ""),
        ("DTSTART:20261116T100000\nRRULE:FREQ=WEEKLY", "Repeats every week. The next time is"),
        (
            "DTSTART:20261116T100000\nRRULE:FREQ=DAILY;UNTIL=20261231T235959",
            "Repeats every business day until 2026-12-31. The next time is",
        ),
    ],
)
def test_one_that_repeats_says_so_and_promises_no_times_that_may_not_come(rule: str, words: str) -> None:
    one = row(Instant(THURSDAY + DAY))
    one = replace(one, follow_up=replace(one.follow_up, rule=rule))
    (event,) = events(one)
    assert words in str(event["description"])
    assert ("Repeats" in str(event["description"])) is bool(rule)
    assert "rrule" not in event
