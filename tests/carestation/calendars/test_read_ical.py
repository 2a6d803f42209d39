"""Calendar files as people publish them: days off, closures, rules and exceptions; bad ones get one sentence."""

from __future__ import annotations

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.calendars.own_days import OwnDay, OwnKind
from carestation.calendars.read_ical import LARGEST, IcalDays, read_ical
from carestation.errors import BadInput

BERLIN = ZoneInfo("Europe/Berlin")
FIRST, LAST = date(2026, 11, 16), date(2028, 11, 16)


def file_of(*events: str) -> bytes:
    inside = "\n".join(f"BEGIN:VEVENT\nUID:{n}\n{event}\nEND:VEVENT" for n, event in enumerate(events))
    return f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{inside}\nEND:VCALENDAR\n".replace("\n", "\r\n").encode()


def read(*events: str) -> IcalDays:
    return read_ical(file_of(*events), "days.ics", BERLIN, FIRST, LAST)


def days(*events: str) -> list[str]:
    return [f"{own.day:%Y-%m-%d}" for own in read(*events).days]


def test_an_all_day_event_is_a_day_off_by_its_name() -> None:
    found = read("DTSTART;VALUE=DATE:20261228\nSUMMARY:Stocktaking\\, all of it")
    assert found.days == (OwnDay(date(2026, 12, 28), OwnKind.DAY_OFF, "Stocktaking, all of it"),)


def test_several_days_end_before_their_end() -> None:
    """DTEND is not part of it; DURATION counts whole days."""
    assert days("DTSTART;VALUE=DATE:20261228\nDTEND;VALUE=DATE:20261231") == [
        "2026-12-28",
        "2026-12-29",
        "2026-12-30",
    ]
    assert days("DTSTART;VALUE=DATE:20261228\nDURATION:P2D") == ["2026-12-28", "2026-12-29"]


def test_what_began_before_is_there_for_the_days_that_are_left() -> None:
    assert days("DTSTART;VALUE=DATE:20261114\nDTEND;VALUE=DATE:20261118") == ["2026-11-16", "2026-11-17"]


def test_every_year_is_every_year() -> None:
    (own,) = read("DTSTART;VALUE=DATE:20201224\nRRULE:FREQ=YEARLY\nSUMMARY:Christmas Eve").days
    assert (own.kind, own.day.month, own.day.day, own.name) == (OwnKind.YEARLY, 12, 24, "Christmas Eve")


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        ("RRULE:FREQ=YEARLY;UNTIL=20271231", ["2026-12-24", "2027-12-24"]),
        ("RRULE:FREQ=YEARLY;COUNT=8", ["2026-12-24", "2027-12-24"]),
        ("RRULE:FREQ=YEARLY\nEXDATE;VALUE=DATE:20261224", ["2027-12-24"]),
        ("RRULE:FREQ=YEARLY;INTERVAL=2", ["2026-12-24"]),
        ("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH", ["2026-11-26", "2027-11-25"]),
        ("RDATE;VALUE=DATE:20261231,20270104", ["2026-12-31", "2027-01-04"]),
    ],
)
def test_rules_and_exceptions(rule: str, found: list[str]) -> None:
    assert days(f"DTSTART;VALUE=DATE:20201224\n{rule}") == found


def test_times_are_closures_by_the_clock_of_the_calendar() -> None:
    events = (
        "DTSTART;TZID=Europe/London:20261201T090000\nDTEND;TZID=Europe/London:20261201T103000\nSUMMARY:Drill",
        "DTSTART:20261202T080000Z\nDTEND:20261202T090000Z",
        "DTSTART:20261203T080000\nDTEND:20261203T090000",
    )
    assert [(own.kind, own.spans) for own in read(*events).days] == [
        (OwnKind.CLOSURE, (("10:00", "11:30"),)),
        (OwnKind.CLOSURE, (("09:00", "10:00"),)),
        (OwnKind.CLOSURE, (("08:00", "09:00"),)),
    ]


def test_times_over_days_fill_the_days_between() -> None:
    found = read("DTSTART;TZID=Europe/Berlin:20261201T150000\nDTEND;TZID=Europe/Berlin:20261203T100000")
    assert [(own.kind, own.spans) for own in found.days] == [
        (OwnKind.CLOSURE, (("15:00", "24:00"),)),
        (OwnKind.DAY_OFF, ()),
        (OwnKind.CLOSURE, (("00:00", "10:00"),)),
    ]


def test_a_weekly_meeting_keeps_its_clock_when_the_clocks_change() -> None:
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20270405T080000Z\nEXDATE;TZID=Europe/Berlin:20270329T100000"
    found = read(
        "DTSTART;TZID=Europe/Berlin:20270315T100000\nDTEND;TZID=Europe/Berlin:20270315T110000\n" + rule
    )
    assert [(f"{own.day:%m-%d}", own.spans[0]) for own in found.days] == [
        ("03-15", ("10:00", "11:00")),
        ("03-22", ("10:00", "11:00")),
        ("04-05", ("10:00", "11:00")),
    ]


def test_cancelled_events_are_left_out_and_counted() -> None:
    found = read(
        "DTSTART;VALUE=DATE:20261228", "DTSTART;VALUE=DATE:20261229\nSTATUS:CANCELLED", "SUMMARY:No date"
    )
    assert ([own.day.day for own in found.days], found.cancelled, found.unreadable) == ([28], 1, 1)


def test_one_repetition_that_was_moved_stands_where_it_is_now() -> None:
    rule = "DTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=3"
    moved = "RECURRENCE-ID;VALUE=DATE:20261202\nDTSTART;VALUE=DATE:20261210"
    both = file_of(rule, moved).replace(b"UID:1", b"UID:0")
    found = read_ical(both, "days.ics", BERLIN, FIRST, LAST)
    assert [own.day.day for own in found.days] == [1, 3, 10]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "“days.ics” is not a calendar file"),
        (b"%PDF-1.7 \xff\xfe", "“days.ics” is not a calendar file"),
        (b"x" * (LARGEST + 1), r"larger than \d+ MB"),
        (file_of(), "“days.ics” has no events."),
        (file_of("DTSTART;VALUE=DATE:20101228"), "no events from 16 Nov 2026 to 16 Nov 2028"),
        (file_of("DTSTART:20261201T080000\nDTEND:20261201T090000\nRRULE:FREQ=SECONDLY"), "no events from"),
        (file_of("DTSTART;VALUE=DATE:20261228\nRRULE:FREQ=NEVER"), "no|not a calendar"),
        (b"BEGIN:VCALENDAR\r\n" + bytes(range(32, 127)) * 100, "not a calendar file|no events"),
    ],
    ids=["empty", "rubbish", "large", "no events", "long ago", "each second", "a bad rule", "broken"],
)
def test_a_bad_file_is_one_sentence(content: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words) as told:
        read_ical(content, "days.ics", BERLIN, FIRST, LAST)
    assert "\n" not in told.value.title


SOUND = file_of(
    "DTSTART;VALUE=DATE:20261224\nRRULE:FREQ=YEARLY;UNTIL=20281231\nEXDATE;VALUE=DATE:20271224\nSUMMARY:Eve",
    "DTSTART;TZID=Europe/Berlin:20261201T150000\nDURATION:PT4H\nRRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU,WE",
)


@settings(deadline=None)
@given(st.integers(0, len(SOUND)), st.integers(0, 12), st.one_of(st.binary(max_size=8), st.just(b"-1")))
def test_a_file_that_is_broken_anywhere_is_read_or_refused(at: int, gone: int, put: bytes) -> None:
    try:
        found = read_ical(SOUND[:at] + put + SOUND[at + gone :], "days.ics", BERLIN, FIRST, LAST)
    except BadInput:
        return
    assert all(own.kind is OwnKind.YEARLY or FIRST <= own.day <= LAST for own in found.days)
