"""Marks are fair: all for the right answer alone, never more than all, and what is asked is what counts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from carestation.training.course import Question, QuestionKind
from carestation.training.library import built_in_courses
from carestation.training.marking import Answer, is_pass, score, share
from carestation.training.place import Place, place_of_text, place_to_text, resumed

LETTERS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8).map(tuple)


def question(kind: QuestionKind) -> Question:
    wrong = ("e", "f", "g") if kind in (QuestionKind.ONE, QuestionKind.MANY) else ()
    right = ("a",) if kind is QuestionKind.ONE else ("a", "b", "c", "d")
    return Question("?", kind, right, wrong, "because")


@given(st.sampled_from(QuestionKind), LETTERS)
def test_only_the_right_answer_has_all(kind: QuestionKind, chosen: tuple[str, ...]) -> None:
    asked = question(kind)
    given_share = share(asked, Answer(chosen))
    assert 0 <= given_share <= 1
    is_right = chosen == asked.right if kind is QuestionKind.ORDER else set(chosen) == set(asked.right)
    assert (given_share == 1) is is_right


def test_ticking_everything_is_worth_less_than_knowing_half() -> None:
    asked = question(QuestionKind.MANY)
    assert share(asked, Answer(("a", "b", "c", "d", "e", "f", "g"))) < share(asked, Answer(("a", "b")))


def test_two_neighbours_changed_lose_something_and_not_all() -> None:
    assert 0 < share(question(QuestionKind.ORDER), Answer(("a", "b", "d", "c"))) < 1


def test_nothing_answered_fails_and_all_right_passes() -> None:
    course = built_in_courses()[0]
    assert score(course, {}) == 0
    right = {at: Answer(one.right) for at, one in enumerate(course.questions)}
    assert score(course, right) == 100
    assert is_pass(80)
    assert not is_pass(79)


@given(
    st.integers(-5, 99),
    st.dictionaries(st.integers(0, 30), st.builds(Answer, LETTERS, st.text(max_size=20))),
)
def test_a_place_is_kept_as_it_was(at: int, answers: dict[int, Answer]) -> None:
    place = Place(at, answers, frozenset(answers))
    assert place_of_text(place_to_text(place)) == place
    course = built_in_courses()[0]
    back = resumed(course, place)
    assert 0 <= back.at <= course.length
    assert set(back.answers) == set(back.given)


def test_an_answer_that_fits_no_longer_is_let_go() -> None:
    course = built_in_courses()[0]
    place = Place(3, {0: Answer(course.questions[0].right)}, frozenset({0}))
    assert resumed(course, place) == place
    asked_anew = replace(course.questions[0], right=("something new",))
    changed = replace(course, questions=(asked_anew, *course.questions[1:]))
    assert resumed(changed, place) == Place(3)


def test_what_cannot_be_read_begins_anew() -> None:
    for text in ("", "[]", "{}", '{"at": 1}', "null", '{"at": "x", "answers": {}, "words": {}, "given": []}'):
        assert place_of_text(text) == Place()
