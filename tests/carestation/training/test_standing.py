"""Who is trained and what is due: told from records, from what the owner asked, and from the day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from carestation.identity import RepresentativeId
from carestation.instants import DAY, Instant
from carestation.people.representative import Representative, Role
from carestation.training.course_reminder import to_remind
from carestation.training.facts import Assignment, CourseRecord, TrainingFacts
from carestation.training.library import built_in_courses
from carestation.training.standing import Progress, due_courses, months_later, standings_of
from carestation.training.trained_share import trained_share
from tests.desks import MONDAY_TEN

BEN, LEA = RepresentativeId(3), RepresentativeId(2)
TODAY = date(2026, 11, 16)
COURSE = next(course for course in built_in_courses() if course.key == "five_rs")
PEOPLE = tuple(
    Representative(person, name, "", Role.REPRESENTATIVE, True, False, 1)
    for person, name in ((BEN, "Ben Diaz"), (LEA, "Lea Ott"))
)
FACTS = TrainingFacts(PEOPLE, (COURSE,), zone="Europe/Berlin")


def record(days_ago: int, *, passed: bool = True, person: RepresentativeId = BEN) -> CourseRecord:
    at = Instant(MONDAY_TEN - days_ago * DAY)
    return CourseRecord(person, COURSE.key, COURSE.title, at, 90 if passed else 50, passed)


def asked(due_in: int, days_ago: int = 1) -> Assignment:
    return Assignment(BEN, COURSE.key, TODAY + timedelta(due_in), Instant(MONDAY_TEN - days_ago * DAY))


def of_ben(facts: TrainingFacts) -> tuple[Progress, date | None]:
    (one,) = standings_of(facts, BEN)
    return one.progress, one.due_on


def test_nobody_asks_nothing_is_due() -> None:
    assert of_ben(FACTS) == (Progress.NEW, None)
    assert of_ben(replace(FACTS, records=(record(3, passed=False),))) == (Progress.NOT_PASSED, None)
    assert of_ben(replace(FACTS, records=(record(900),))) == (Progress.PASSED, None)
    assert trained_share(FACTS, TODAY).share is None


def test_what_the_owner_asked_is_due_until_it_is_passed_anew() -> None:
    facts = replace(FACTS, assignments=(asked(5),), records=(record(40),))
    assert of_ben(facts) == (Progress.PASSED, TODAY + timedelta(5))
    done = replace(facts, records=(*facts.records, record(0)))
    assert of_ben(done) == (Progress.PASSED, date(2027, 11, 16))


def test_what_is_required_of_all_is_due_again_after_its_months() -> None:
    facts = replace(FACTS, required=frozenset({COURSE.key}), records=(record(400),))
    assert of_ben(facts) == (Progress.PASSED, date(2026, 10, 12))
    assert [one.course.key for one in due_courses(facts, BEN, TODAY)] == [COURSE.key]
    assert due_courses(facts, LEA, TODAY) == ()


def test_the_share_of_the_trained() -> None:
    required = replace(FACTS, required=frozenset({COURSE.key}))
    assert trained_share(required, TODAY).share == 0
    half = replace(required, records=(record(10),))
    assert (trained_share(half, TODAY).trained, trained_share(half, TODAY).of) == (1, 2)
    both = replace(required, records=(record(10), record(400, person=LEA)))
    assert trained_share(both, TODAY).trained == 1  # a refresher is overdue
    alone = replace(FACTS, assignments=(asked(5),))
    assert (trained_share(alone, TODAY).trained, trained_share(alone, TODAY).of) == (0, 1)


def test_a_reminder_is_given_once_a_day_and_only_of_what_is_near() -> None:
    facts = replace(FACTS, assignments=(asked(7),))
    assert len(to_remind(facts, BEN, None, MONDAY_TEN)) == 1
    assert to_remind(facts, BEN, Instant(MONDAY_TEN - 3_600_000), MONDAY_TEN) == ()
    assert len(to_remind(facts, BEN, Instant(MONDAY_TEN - DAY), MONDAY_TEN)) == 1
    assert to_remind(facts, LEA, None, MONDAY_TEN) == ()
    assert to_remind(replace(FACTS, assignments=(asked(8),)), BEN, None, MONDAY_TEN) == ()


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)), st.integers(1, 60))
def test_months_later_is_that_month_and_no_later_day(day: date, months: int) -> None:
    later = months_later(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day <= day.day
    assert later.day == day.day or (later + timedelta(1)).day == 1
