"""What people do with courses on a real desk: places are kept, records stay, the owner alone asks and changes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from carestation.errors import BadInput, CareError, Refused
from carestation.instants import DAY
from carestation.operation import Operation
from carestation.training.assign_course import AssignCourse
from carestation.training.facts import TrainingFacts
from carestation.training.finish_course import FinishCourse
from carestation.training.keep_place import KeepPlace
from carestation.training.library import built_in_courses
from carestation.training.marking import Answer
from carestation.training.place import Place
from carestation.training.put_course import PutCourse
from carestation.training.require_course import RequireCourse
from tests.carestation.training.test_courses import GOOD
from tests.desks import OpenDesk

FRIDAY = date(2026, 11, 20)
RIGHT = {at: Answer(one.right) for at, one in enumerate(built_in_courses()[0].questions)}
KEY = built_in_courses()[0].key


def facts(at_desk: OpenDesk) -> TrainingFacts:
    return at_desk.desk.ask(lambda read: read.training.facts())


def test_a_place_is_kept_for_each_person_and_goes_when_the_course_is_finished(at_desk: OpenDesk) -> None:
    place = Place(2, {0: Answer(RIGHT[0].chosen, "my own words")}, frozenset({0}))
    at_desk.desk.do(KeepPlace(KEY, place))
    at_desk.desk.actor = at_desk.lea
    at_desk.desk.do(KeepPlace(KEY, Place(1)))
    assert facts(at_desk).places == {(at_desk.ben, KEY): place, (at_desk.lea, KEY): Place(1)}
    at_desk.desk.actor = at_desk.ben
    record = at_desk.desk.do(FinishCourse(KEY, RIGHT)).value
    assert (record.score, record.passed, record.person) == (100, True, at_desk.ben)
    assert facts(at_desk).places == {(at_desk.lea, KEY): Place(1)}
    assert facts(at_desk).records == (record,)


def test_every_attempt_is_on_record(at_desk: OpenDesk) -> None:
    assert not at_desk.desk.do(FinishCourse(KEY, {})).value.passed
    at_desk.clock.move(DAY)
    at_desk.desk.do(FinishCourse(KEY, RIGHT))
    assert [one.passed for one in facts(at_desk).records_of(at_desk.ben, KEY)] == [True, False]


def test_the_owner_reads_in_a_course_of_their_own_and_takes_it_away(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    undo = at_desk.desk.do(PutCourse("tea", GOOD)).inverse
    assert "tea" in facts(at_desk).own
    assert at_desk.desk.ask(lambda read: read.training.text("tea")) == GOOD
    assert at_desk.desk.do(FinishCourse("tea", {0: Answer(("When it boils",))})).value.passed
    assert undo is not None
    at_desk.desk.do(undo)
    assert facts(at_desk).course("tea") is None
    assert facts(at_desk).records[0].title == "Tea"  # what was passed stays passed
    with pytest.raises(CareError, match="no longer there"):
        at_desk.desk.ask(lambda read: read.training.text("tea"))


def test_a_course_of_the_program_can_be_changed_and_comes_back(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    text = at_desk.desk.ask(lambda read: read.training.text(KEY))
    title = built_in_courses()[0].title
    at_desk.desk.do(PutCourse(KEY, text.replace(f"title: {title}", "title: As we do it here", 1)))
    assert [one.title for one in facts(at_desk).courses if one.key == KEY] == ["As we do it here"]
    at_desk.desk.do(PutCourse(KEY, None))
    assert [one.title for one in facts(at_desk).courses if one.key == KEY] == [title]


def test_a_day_that_is_over_is_refused(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = at_desk.ann
    with pytest.raises(BadInput, match="That day is over"):
        at_desk.desk.do(AssignCourse(KEY, (at_desk.ben,), date(2026, 11, 15)))
    at_desk.desk.do(AssignCourse(KEY, (at_desk.ben,), date(2026, 11, 16)))
    assert facts(at_desk).assignments[0].due_on == date(2026, 11, 16)


ACTS: dict[str, Callable[[OpenDesk], Operation[Any]]] = {
    "assign": lambda desk: AssignCourse(KEY, (desk.ben, desk.lea), FRIDAY),
    "ask no longer": lambda desk: AssignCourse("five_rs", (desk.ben,), None),
    "add": lambda _: PutCourse("tea", GOOD),
    "change": lambda _: PutCourse("own", GOOD.replace("key: tea", "key: own").replace("boils", "sings")),
    "require": lambda _: RequireCourse("own", True),
    "require no longer": lambda _: RequireCourse("privacy", False),
}


@pytest.mark.parametrize("act", ACTS)
def test_only_the_owner_does_it_and_it_can_be_taken_back(at_desk: OpenDesk, act: str) -> None:
    with pytest.raises(Refused, match="Only the owner"):
        at_desk.desk.do(ACTS[act](at_desk))
    at_desk.desk.actor = at_desk.ann
    at_desk.desk.do(PutCourse("own", GOOD.replace("key: tea", "key: own")))
    at_desk.desk.do(AssignCourse("five_rs", (at_desk.ben,), FRIDAY))
    before = facts(at_desk)
    undo = at_desk.desk.do(ACTS[act](at_desk)).inverse
    after = facts(at_desk)
    assert after != before
    assert undo is not None
    redo = at_desk.desk.do(undo).inverse
    assert facts(at_desk) == before
    assert redo is not None
    at_desk.desk.do(redo)
    assert facts(at_desk) == after
