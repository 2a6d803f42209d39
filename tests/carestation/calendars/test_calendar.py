"""R1, R2, R4: calendars as people define them, by country and region, and what they come to as business hours."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from carestation.calendars.calendar import Calendar, DatedHours
from carestation.calendars.calendar_json import calendar_from_json, calendar_to_json, read_week
from carestation.calendars.calendar_set import CalendarSet
from carestation.calendars.from_dates import calendar_of_dates
from carestation.calendars.opening import hours_of, opened
from carestation.calendars.public_holidays import public_holidays, regions
from carestation.errors import BadInput, CareError
from carestation.identity import RepresentativeId
from carestation.instants import from_datetime
from tests.desks import WEEK

ANN, BEN = RepresentativeId(1), RepresentativeId(2)
NOW = from_datetime(datetime(2026, 11, 16, 9, tzinfo=UTC))
WEEKLY = read_week(WEEK)
FULL = Calendar(
    "Night shift",
    {"mon": (("22:00", "06:00"),), "tue": (("08:00", "12:00"), ("13:00", "24:00"))},
    zone="Europe/Vienna",
    country="AT",
    region="9",
    not_observed=frozenset({"Leopold"}),
    days_off={date(2026, 12, 28): "Stocktaking"},
    yearly={"12-24": "Christmas Eve"},
    special={date(2026, 12, 29): DatedHours((("09:00", "12:00"),), "Short day")},
    closures={date(2026, 12, 30): DatedHours((("09:00", "10:00"),), "Fire drill")},
    people=(BEN,),
)


def noon(day: str, hour: int = 12) -> datetime:
    return datetime.fromisoformat(f"{day}T{hour:02d}:00:00+01:00")


def test_a_calendar_is_stored_and_read_alike() -> None:
    assert calendar_from_json(calendar_to_json(FULL)) == FULL


def test_r2_every_kind_of_exception_reaches_the_business_hours() -> None:
    hours = hours_of(FULL, "Europe/Berlin", [2026])
    assert hours.zone == "Europe/Vienna"
    assert hours.is_open(noon("2026-12-29", 9))  # special
    assert not hours.is_open(noon("2026-12-29", 14))
    assert not hours.is_open(noon("2026-12-28", 23))  # a day off, with its night
    assert not hours.is_open(noon("2026-12-24"))  # every year
    assert hours.is_open(noon("2026-12-22", 23))  # 13:00–24:00


def test_r1_holidays_follow_country_and_region_and_can_be_switched_off() -> None:
    bavaria = Calendar("Munich", WEEKLY, country="DE", region="BY")
    epiphany = noon("2026-01-06")
    assert not hours_of(bavaria, "Europe/Berlin", [2026]).is_open(epiphany)
    assert hours_of(Calendar("Berlin", WEEKLY, country="DE"), "Europe/Berlin", [2026]).is_open(epiphany)
    name = public_holidays("DE", [2026], "BY")[date(2026, 1, 6)]
    working = Calendar("Munich", WEEKLY, country="DE", region="BY", not_observed=frozenset({name}))
    assert hours_of(working, "Europe/Berlin", [2026]).is_open(epiphany)
    assert ("BY", "Bayern") in regions("DE")
    assert regions("") == regions("XX") == ()


def test_names_are_the_countrys_own_unless_another_language_is_wanted() -> None:
    christmas = date(2026, 12, 25)
    names = [public_holidays("DE", [2026], "", said)[christmas] for said in ("", "en_GB", "ja_JP", "de_AT")]
    assert names == ["Erster Weihnachtstag", "Christmas Day", "Erster Weihnachtstag", "Erster Weihnachtstag"]


def test_a_person_counts_by_their_own_calendar_and_everybody_else_by_the_default() -> None:
    desk = opened([Calendar("Shop", WEEKLY), FULL], "Europe/Berlin", NOW)
    assert desk.of(BEN).zone == "Europe/Vienna"
    assert desk.of(ANN) == desk.of(None) == desk.default
    assert CalendarSet.from_json(desk.to_json()) == desk


def test_holidays_are_known_for_years_ahead() -> None:
    desk = opened([Calendar("Shop", WEEKLY, country="DE")], "Europe/Berlin", NOW)
    assert not desk.default.is_open(noon("2030-12-25"))


@pytest.mark.parametrize(
    ("calendars", "words"),
    [
        ([Calendar("Shop", {"mon": ()})], "never open"),
        ([Calendar("Shop", WEEKLY), Calendar("shop ", WEEKLY)], "Two calendars are called"),
        ([Calendar(" ", WEEKLY)], "needs a name"),
        ([Calendar("A", WEEKLY), Calendar("B", WEEKLY, people=(BEN,)), FULL], "Somebody has both"),
        ([Calendar("A", WEEKLY, country="QQ")], "No holidays are known"),
        ([Calendar("A", WEEKLY, country="DE", region="QQ")], "No holidays are known for “DE, QQ”"),
    ],
)
def test_r4_what_cannot_be_is_one_sentence(calendars: list[Calendar], words: str) -> None:
    with pytest.raises(CareError, match=words):
        opened(calendars, "Europe/Berlin", NOW)
    assert issubclass(BadInput, CareError)


GERMAN = tuple(public_holidays("DE", [2026, 2027]))


def test_an_old_list_of_dates_becomes_the_countrys_holidays() -> None:
    whit_mondays = {date(2026, 5, 25), date(2027, 5, 17)}
    own = date(2026, 12, 24)
    calendar = calendar_of_dates(WEEKLY, "DE", {*GERMAN, own} - whit_mondays)
    assert (calendar.country, calendar.days_off) == ("DE", {own: ""})
    assert calendar.not_observed == {"Pfingstmontag"}


@pytest.mark.parametrize(
    "closed",
    [{date(2026, 8, 3)}, set(GERMAN) - {date(2026, 12, 25)}, set()],
    ids=["none is public", "closed in one year only", "no dates"],
)
def test_an_old_list_that_says_something_else_is_kept_day_by_day(closed: set[date]) -> None:
    calendar = calendar_of_dates(WEEKLY, "DE", closed)
    assert (calendar.country, set(calendar.days_off)) == ("", closed)
    assert set(calendar_of_dates(WEEKLY, "Nowhere", closed).days_off) == closed
