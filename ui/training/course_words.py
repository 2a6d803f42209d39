"""How a person stands with a course, in words, with the colour's role that fits them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from carestation.training.facts import CourseRecord, TrainingFacts
from carestation.training.standing import Progress, Standing
from ui.words.moments import date_words


class Said(NamedTuple):
    """Some words and the role of their colour."""

    words: str
    role: str = "quiet"


def due_words(one: Standing, today: date) -> Said:
    """When it is due; empty where nothing is."""
    if one.due_on is None:
        return Said("")
    if one.due_on < today:
        return Said(
            QCoreApplication.translate("Courses", "overdue since {day}").format(day=date_words(one.due_on)),
            "late",
        )
    if one.due_on == today:
        return Said(QCoreApplication.translate("Courses", "due today"), "soon")
    role = "soon" if one.is_due_soon(today) else "quiet"
    return Said(QCoreApplication.translate("Courses", "due {day}").format(day=date_words(one.due_on)), role)


def progress_words(one: Standing, at: int = 0, *, own: bool = True) -> str:
    """How far they came; `at` is the place in a course that was begun, from 0. A poor score is for one's own eyes."""
    if one.progress is Progress.BEGUN:
        return QCoreApplication.translate("Courses", "begun, {at} of {all}").format(
            at=min(at + 1, one.course.length), all=one.course.length
        )
    if one.progress is Progress.PASSED and one.passed_on is not None:
        return QCoreApplication.translate("Courses", "passed {day}").format(day=date_words(one.passed_on))
    if one.progress is Progress.NOT_PASSED and not own:
        return QCoreApplication.translate("Courses", "not passed yet")
    if one.progress is Progress.NOT_PASSED:
        return QCoreApplication.translate("Courses", "not passed yet ({score} %)").format(score=one.score)
    return QCoreApplication.translate("Courses", "not begun")


def row_words(one: Standing, at: int, today: date) -> Said:
    """The second line in the list: how far, how long, until when."""
    due = due_words(one, today)
    required = (
        QCoreApplication.translate("Courses", "for everybody")
        if one.wanted and not due.words and one.passed_on is None
        else ""
    )
    minutes = QCoreApplication.translate("Courses", "{minutes} min").format(minutes=one.course.minutes)
    said = " · ".join(filter(None, (progress_words(one, at), due.words, required, minutes)))
    role = "in_time" if due.role == "quiet" and one.progress is Progress.PASSED else due.role
    return Said(said[:1].upper() + said[1:], role)


def record_words(record: CourseRecord, facts: TrainingFacts) -> str:
    """One line of what somebody finished."""
    words = (
        QCoreApplication.translate("Courses", "{day}: passed with {score} %")
        if record.passed
        else QCoreApplication.translate("Courses", "{day}: {score} %, not passed")
    )
    return words.format(day=date_words(facts.day_of(record.finished_at)), score=record.score)
