"""The courses that come with the program, and what the check says of a file that is none."""

from __future__ import annotations

import pytest

from carestation.training.course import Course, QuestionKind
from carestation.training.library import built_in_courses, built_in_texts
from carestation.training.marking import Answer, share
from carestation.training.read_course import BrokenCourse, read_course

GOOD = """\
key: tea
title: Tea
summary: How we make tea.
minutes: 5
pages:
  - title: Water
    text: It boils.
questions:
  - ask: When is it ready?
    kind: one
    right: [When it boils]
    wrong: [When it is cold]
    why: Hot water draws.
"""


@pytest.mark.parametrize("course", built_in_courses(), ids=lambda course: course.key)
def test_a_course_of_the_program_is_worth_its_time(course: Course) -> None:
    assert built_in_texts()[course.key].startswith(f"key: {course.key}\n")
    assert 4 <= len(course.pages) <= 8
    assert 5 <= len(course.questions) <= 8
    assert sum(len(page.examples) for page in course.pages) >= 3
    assert len({question.kind for question in course.questions}) >= 3
    assert any(question.kind is QuestionKind.RECALL for question in course.questions)
    for question in course.questions:
        assert share(question, Answer(question.right)) == 1
        for words in (*question.right, *question.wrong):  # a comma has not cut one in two
            assert words.count("(") == words.count(")"), words
            assert words.count("“") == words.count("”"), words


def test_the_right_answer_is_not_known_by_its_length() -> None:
    """Over all courses the longest choice is no better a guess than some other one."""
    questions = [q for course in built_in_courses() for q in course.questions if q.kind is QuestionKind.ONE]
    longest = [max((*q.right, *q.wrong), key=len) in q.right for q in questions]
    assert sum(longest) <= 0.6 * len(longest)


def test_a_good_file_is_read() -> None:
    course = read_course(GOOD, "tea.yaml")
    assert (course.title, course.length, course.refresh_months) == ("Tea", 2, 0)


@pytest.mark.parametrize(
    ("good", "bad", "fault"),
    [
        ("kind: one", "kind: won", "tea.yaml:10: “won” is no kind; choose among one, many, order, recall."),
        ("minutes: 5", "minutes: soon", "tea.yaml:4: “minutes” must be a whole number from 1 to 480."),
        ("key: tea", "key: Tea Time", "tea.yaml:1: “Tea Time” is no key"),
        ("text: It boils.", "test: It boils.", "tea.yaml:7: “test” is not known here; did you mean “text”?"),
        ("[When it boils]", "[When it boils, Now]", "tea.yaml:9: One answer must be “right”"),
        ("[When it is cold]", "[When it boils]", "tea.yaml:9: “When it boils” cannot be right and wrong."),
        ("kind: one", "kind: order", "tea.yaml:11: “right” does not belong to a question of kind “order”."),
        ("    why: Hot water draws.\n", "", "tea.yaml:9: “why” is missing."),
    ],
)
def test_each_fault_names_its_line(good: str, bad: str, fault: str) -> None:
    with pytest.raises(BrokenCourse) as broken:
        read_course(GOOD.replace(good, bad), "tea.yaml")
    assert any(str(one).startswith(fault) for one in broken.value.faults), broken.value.explanation


def test_steps_are_never_offered_in_their_right_order() -> None:
    for course in built_in_courses():
        for question in course.questions:
            if question.kind is QuestionKind.ORDER:
                for seed in range(50):
                    offered = question.offered(str(seed))
                    assert sorted(offered) == sorted(question.right)
                    assert offered != question.right
