"""The courses that come with the program."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from carestation.training.course import Course
from carestation.training.read_course import read_course

_SUFFIX = ".yaml"
FIRST = ("new_starter", "five_rs", "first_answer")
"""Shown before the others: what a new colleague begins with."""


@cache
def built_in_courses() -> tuple[Course, ...]:
    """All of them, in the order in which one would take them. Read once."""
    courses = (read_course(text, f"{key}{_SUFFIX}") for key, text in built_in_texts().items())
    return tuple(sorted(courses, key=_rank))


@cache
def built_in_texts() -> dict[str, str]:
    """Key → the file of that course as it is: to be changed and read in again."""
    folder = files("resources").joinpath("practice", "courses", "en")
    paths = sorted(
        (path for path in folder.iterdir() if path.name.endswith(_SUFFIX)), key=lambda path: path.name
    )
    return {path.name.removesuffix(_SUFFIX): path.read_text(encoding="utf-8") for path in paths}


def in_order(courses: tuple[Course, ...]) -> tuple[Course, ...]:
    """As they stand in the list."""
    return tuple(sorted(courses, key=_rank))


def _rank(course: Course) -> tuple[int, str]:
    first = FIRST.index(course.key) if course.key in FIRST else len(FIRST)
    return first, course.title.casefold()
