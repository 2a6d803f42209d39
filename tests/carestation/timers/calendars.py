"""Calendars and stretches of time for the laws: every kind of clock change there is, and any hours."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import strategies as st

from carestation.timers.business_hours import BusinessHours

from .minute_walk import Window, Written, WrittenCalendar, utc

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_LENGTH = 9 * 1440

WINDOWS = [
    Window(zone, utc(year, month, day) - timedelta(days=4), _LENGTH)
    for zone, year, month, day in [
        ("Europe/Berlin", 2026, 3, 29),
        ("Europe/Berlin", 2026, 10, 25),
        ("America/New_York", 2026, 3, 8),
        ("America/New_York", 2026, 11, 1),
        ("America/Sao_Paulo", 2018, 2, 18),  # midnight is repeated
        ("America/Sao_Paulo", 2018, 11, 4),  # midnight is skipped
        ("Asia/Tehran", 2022, 3, 22),
        ("Asia/Tehran", 2021, 9, 22),
        ("Africa/Cairo", 2026, 4, 24),
        ("Africa/Cairo", 2025, 10, 31),
        ("Australia/Lord_Howe", 2026, 4, 5),  # half an hour
        ("Australia/Lord_Howe", 2026, 10, 4),
        ("Pacific/Auckland", 2026, 4, 5),
        ("Pacific/Auckland", 2026, 9, 27),
        ("America/Santiago", 2026, 9, 6),
        ("Pacific/Apia", 2011, 12, 30),  # a date that never was
        ("Antarctica/Troll", 2026, 3, 29),  # two hours
        ("Asia/Kathmandu", 2026, 2, 1),
        ("UTC", 2026, 2, 27),
        (
            "Asia/Kolkata",
            2025,
            4,
            16,
        ),  # nothing happens to the clocks, but our stretches of UTC meet at 00:37
    ]
]

windows = st.sampled_from(WINDOWS)


def _text(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"


@st.composite
def day_hours(draw: st.DrawFn, earliest: int = 0) -> Written:
    """Up to three intervals of a day from that minute on, none over midnight."""
    points = sorted(draw(st.sets(st.integers(earliest, 1440), max_size=6)))
    return [(_text(a), _text(b)) for a, b in zip(points[::2], points[1::2], strict=False)]


@st.composite
def weeks(draw: st.DrawFn) -> dict[str, Written]:
    """Hours for each weekday, with nights that end before the next morning begins."""
    week: dict[str, Written] = {}
    for day in _DAYS:
        week[day] = draw(day_hours(earliest=180))
        if draw(st.booleans()) and (not week[day] or week[day][-1][1] < "20:00"):
            week[day] = [*week[day], (draw(st.sampled_from(["20:00", "23:30"])), draw(_small_hours))]
    if not any(week.values()):
        week["wed"] = [("09:00", "17:00")]
    return week


_small_hours = st.sampled_from(["00:00", "00:01", "00:30", "01:00", "02:15", "03:00"])

_nights = st.just([("22:00", "02:00")])


@st.composite
def calendars(draw: st.DrawFn, window: Window) -> WrittenCalendar:
    """Any calendar, with exceptions on the dates of the window."""
    first = window.start.date()
    dates = st.sampled_from([first + timedelta(days=number) for number in range(-1, 11)])
    exceptions = st.dictionaries(dates, st.one_of(day_hours(), _nights), max_size=3)
    return WrittenCalendar(
        zone=window.zone,
        weekly=draw(weeks()),
        holidays=draw(st.lists(dates, max_size=2)),
        special=draw(exceptions),
        closures=draw(exceptions),
    )


def built(calendar: WrittenCalendar) -> BusinessHours:
    """The calendar under test."""
    return BusinessHours(
        calendar.zone,
        calendar.weekly,
        holidays=calendar.holidays,
        special=calendar.special,
        closures=calendar.closures,
    )


def round_the_clock(zone: str) -> BusinessHours:
    return BusinessHours(zone, {day: [("00:00", "24:00")] for day in _DAYS})


def nine_to_five(zone: str = "Europe/Berlin", *, holidays: tuple[date, ...] = ()) -> BusinessHours:
    return BusinessHours(zone, {day: [("09:00", "17:00")] for day in _DAYS[:5]}, holidays=holidays)
