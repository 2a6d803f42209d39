"""Moments: said as people say them, in the business's zone and the system's way of writing."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from carestation.instants import Instant, from_datetime
from ui.words.moments import clock, day, exact, moment

BERLIN = ZoneInfo("Europe/Berlin")
BRITISH = QLocale("en_GB")


def utc(year: int, month: int, date: int, hour: int, minute: int = 0) -> Instant:
    return from_datetime(datetime(year, month, date, hour, minute, tzinfo=UTC))


NOW = utc(2026, 11, 5, 8, 59)


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (utc(2026, 11, 5, 7, 52), "today 08:52"),
        (utc(2026, 11, 4, 23, 30), "today 00:30"),
        (utc(2026, 11, 4, 15, 40), "yesterday 16:40"),
        (utc(2026, 11, 6, 8, 15), "tomorrow 09:15"),
        (utc(2026, 11, 2, 8), "Mon 09:00"),
        (utc(2026, 11, 11, 8), "Wed 09:00"),
        (utc(2026, 11, 12, 8), "12 Nov 09:00"),
        (utc(2025, 11, 3, 8), "3 Nov 2025 09:00"),
    ],
)
def test_as_seen_from_thursday_morning(at: Instant, said: str) -> None:
    assert moment(at, NOW, BERLIN, BRITISH) == said


def test_the_locale_writes_the_clock_and_the_date() -> None:
    at = utc(2026, 11, 20, 15, 40)
    american = QLocale("en_US")
    assert clock(at, BERLIN, american).replace("\u202f", " ") == "4:40 PM"
    assert day(at, NOW, BERLIN, american) == "Nov 20"
    assert day(utc(2026, 11, 8, 9), NOW, BERLIN, QLocale("de_DE")) == "So"


def test_the_exact_moment_names_day_time_and_zone() -> None:
    said = exact(utc(2026, 11, 6, 8, 15), BERLIN, BRITISH)
    assert said.endswith("6 November 2026, 09:15 CET")
    assert exact(utc(2026, 7, 6, 8, 15), BERLIN, BRITISH).endswith("10:15 CEST")
