"""Times as people type them, on Thursday, 19 November 2026, at ten, in Berlin."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.follow_ups.set_follow_up import FARTHEST
from carestation.follow_ups.typed_time import typed_time
from carestation.instants import Instant
from tests.carestation.follow_ups.calendars import OFFICE, THURSDAY, at, wall


def typed(text: str, language: str = "en", *, day_first: bool = True, now: Instant = THURSDAY) -> str:
    return wall(typed_time(text, now, OFFICE, day_first=day_first, language=language))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("fri 10", "Fri 2026-11-20 10:00"),
        ("fri 10.30", "Fri 2026-11-20 10:30"),
        ("10:30 fri", "Fri 2026-11-20 10:30"),
        ("Friday at 3pm", "Fri 2026-11-20 15:00"),
        ("thu 11", "Thu 2026-11-19 11:00"),
        ("thu 9", "Thu 2026-11-26 09:00"),
        ("thu", "Thu 2026-11-26 09:00"),
        ("next thu 11", "Thu 2026-11-26 11:00"),
        ("monday", "Mon 2026-11-23 09:00"),
        ("next week", "Mon 2026-11-23 09:00"),
        ("next month", "Tue 2026-12-01 09:00"),
        ("today", "Thu 2026-11-19 17:00"),
        ("tomorrow", "Fri 2026-11-20 09:00"),
        ("tomorrow 9:30", "Fri 2026-11-20 09:30"),
        ("tomorrow morning", "Fri 2026-11-20 09:00"),
        ("tomorrow noon", "Fri 2026-11-20 12:00"),
        ("day after tomorrow 14:00", "Sat 2026-11-21 14:00"),
        ("in 3 h", "Thu 2026-11-19 13:30"),
        ("3 hours", "Thu 2026-11-19 13:30"),
        ("in 30 min", "Thu 2026-11-19 10:30"),
        ("in 2 wd", "Mon 2026-11-23 10:00"),
        ("2 business days", "Mon 2026-11-23 10:00"),
        ("in 2 wd 15:00", "Mon 2026-11-23 15:00"),
        ("in a week", "Thu 2026-11-26 10:00"),
        ("in 1 month", "Mon 2026-12-21 09:00"),
        ("10:30", "Thu 2026-11-19 10:30"),
        ("10.30", "Thu 2026-11-19 10:30"),
        ("8:00", "Fri 2026-11-20 08:00"),
        ("2 p.m.", "Thu 2026-11-19 14:00"),
        ("12 am", "Fri 2026-11-20 00:00"),
        ("3.12. 14:30", "Thu 2026-12-03 14:30"),
        ("3.12.", "Thu 2026-12-03 09:00"),
        ("3.12.27", "Fri 2027-12-03 09:00"),
        ("dec 3", "Thu 2026-12-03 09:00"),
        ("dec 3 10", "Thu 2026-12-03 10:00"),
        ("3rd of december 2027", "Fri 2027-12-03 09:00"),
        ("2026-12-03", "Thu 2026-12-03 09:00"),
        ("2026-12-03T14:30", "Thu 2026-12-03 14:30"),
        ("2026-12-03T14:30Z", "Thu 2026-12-03 15:30"),
        ("29.2.", "Tue 2028-02-29 09:00"),
        ("1.2.", "Mon 2027-02-01 09:00"),
        ("25.12.", "Mon 2026-12-28 09:00"),  # a holiday
        ("sat", "Mon 2026-11-23 09:00"),  # closed, and no time was meant
        ("sat 10", "Sat 2026-11-21 10:00"),  # as it was said to the customer
        ("2027-03-28 2:30", "Sun 2027-03-28 03:30"),  # the clocks go on by an hour at two
        ("2027-10-31 2:30", "Sun 2027-10-31 02:30"),  # and back: the first of the two
        ("in two days 12:00", "Sat 2026-11-21 12:00"),
        ("in three business days", "Tue 2026-11-24 10:00"),
        ("12.12.", "Mon 2026-12-14 09:00"),
        ("12.12. 10", "Sat 2026-12-12 10:00"),
        ("12.12.27 10", "Sun 2027-12-12 10:00"),
        ("29.2.28 10", "Tue 2028-02-29 10:00"),
    ],
)
def test_english(text: str, meant: str) -> None:
    assert typed(text) == meant


@pytest.mark.parametrize(
    ("language", "text", "meant"),
    [
        ("de", "Freitag um 10 Uhr", "Fri 2026-11-20 10:00"),
        ("de", "di 10", "Tue 2026-11-24 10:00"),
        ("de", "nächsten Freitag 10.30", "Fri 2026-11-20 10:30"),
        ("de", "übermorgen 14 Uhr", "Sat 2026-11-21 14:00"),
        ("de", "morgen früh", "Fri 2026-11-20 09:00"),
        ("de", "in 2 Arbeitstagen", "Mon 2026-11-23 10:00"),
        ("de", "nächste Woche", "Mon 2026-11-23 09:00"),
        ("de", "3. Dezember 14:30", "Thu 2026-12-03 14:30"),
        ("fr", "vendredi 10h30", "Fri 2026-11-20 10:30"),
        ("fr", "di 10", "Sun 2026-11-22 10:00"),
        ("fr", "mar 10", "Tue 2026-11-24 10:00"),
        ("fr", "14h", "Thu 2026-11-19 14:00"),
        ("fr", "demain à 9h", "Fri 2026-11-20 09:00"),
        ("fr", "après-demain 14h", "Sat 2026-11-21 14:00"),
        ("fr", "dans 2 jours ouvrés", "Mon 2026-11-23 10:00"),
        ("fr", "la semaine prochaine", "Mon 2026-11-23 09:00"),
        ("fr", "3 février", "Wed 2027-02-03 09:00"),
        ("es", "viernes a las 10", "Fri 2026-11-20 10:00"),
        ("es", "mañana a las 9:30", "Fri 2026-11-20 09:30"),
        ("es", "pasado mañana 14:00", "Sat 2026-11-21 14:00"),
        ("es", "dentro de 3 horas", "Thu 2026-11-19 13:30"),
        ("es", "en 2 días hábiles", "Mon 2026-11-23 10:00"),
        ("es", "el próximo lunes", "Mon 2026-11-23 09:00"),
        ("es", "3 de diciembre", "Thu 2026-12-03 09:00"),
        ("en", "Freitag 10", "Fri 2026-11-20 10:00"),  # whoever sits at the desk types as they speak
        ("en", "mar 10", "Wed 2027-03-10 09:00"),
    ],
)
def test_other_languages(language: str, text: str, meant: str) -> None:
    assert typed(text, language) == meant


def test_friday_on_a_friday_is_the_next_one_unless_its_time_is_still_ahead() -> None:
    friday = at("2026-11-20 10:00")
    assert typed("fri", now=friday) == "Fri 2026-11-27 09:00"
    assert typed("fri 9", now=friday) == "Fri 2026-11-27 09:00"
    assert typed("fri 11", now=friday) == "Fri 2026-11-20 11:00"
    assert typed("fr 11", "de", now=friday) == "Fri 2026-11-20 11:00"


@given(st.integers(0, 700), st.integers(0, 23), st.integers(0, 59))
def test_a_date_and_a_time_written_out_are_that_date_and_time(day: int, hour: int, minute: int) -> None:
    """On any day of two years, in the order of either locale; but for the hour that the clocks leave out."""
    then = datetime.fromisoformat("2026-11-20") + timedelta(days=day)
    said = f"{then:%Y-%m-%d} {hour:02}:{minute:02}"
    if (then.month, then.weekday(), hour) == (3, 6, 2) and then.day > 24:
        return
    written = (
        f"{then.day}.{then.month}.{then.year}",
        f"{then:%d/%m/%y}",
        f"{then:%B} {then.day} {then.year}",
    )
    for one in written:
        assert typed(f"{one} {hour:02}:{minute:02}") == f"{then:%a} {said}"
    assert typed(f"{then:%m/%d/%Y} {hour:02}:{minute:02}", day_first=False) == f"{then:%a} {said}"


def test_the_order_of_day_and_month_is_the_locales() -> None:
    assert typed("12/3 2pm", day_first=False) == "Thu 2026-12-03 14:00"
    assert typed("12/3 2pm", day_first=True) == "Fri 2027-03-12 14:00"
    assert typed("12/25", day_first=True) == "Mon 2026-12-28 09:00"
    assert typed("3.12.", day_first=False) == "Thu 2026-12-03 09:00"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "cannot be read"),
        ("soon", "cannot be read"),
        ("fri 10 or 11", "cannot be read"),
        ("today 8:00", "past"),
        ("1.1.2020", "past"),
        ("in 0 h", "past"),
        ("31.2.", "no such day"),
        ("29.2.2027 10:00", "no such day"),
        ("fri 25:00", "no time of day"),
        ("fri 13pm", "no time of day"),
        ("1.1.2030", "two years"),
        ("31.12.9999", "two years"),
        ("in 9999 wd", "two years"),
        ("in 9999 months", "two years"),
        ("in 99999 days", "cannot be read"),
    ],
)
def test_what_is_no_time_is_refused_with_the_reason(text: str, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        typed(text)


def test_today_is_over_after_closing_time() -> None:
    with pytest.raises(BadInput, match="past"):
        typed("today", now=at("2026-11-19 17:30"))


_WORDS = """in next at 0 3 10 25 31 99999 wd h min days week months fri mar morgen mañana 3.12. 30/2 12/3/26 10:30
14h 2pm 2026-12-03 31.12.9999 Z T uhr dec , . : / ٣"""


@given(
    st.one_of(st.text(max_size=30), st.lists(st.sampled_from(_WORDS.split()), max_size=6).map(" ".join)),
    st.sampled_from(["en", "de", "fr", "es"]),
    st.booleans(),
)
@example("31.12.9998 10", "en", True)
@example("0001-01-01T00:00+23:59", "en", True)
@example("9999-12-31T23:59-23:59", "en", True)
def test_any_text_is_a_time_ahead_or_refused(text: str, language: str, day_first: bool) -> None:
    try:
        due_at = typed_time(text, THURSDAY, OFFICE, day_first=day_first, language=language)
    except BadInput:
        return
    assert THURSDAY < due_at <= THURSDAY + FARTHEST
