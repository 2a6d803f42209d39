"""Ben takes a course with the keyboard alone, closes the program in the middle of it, and passes the next morning.

Ann had asked him to: he is told once that day, the badge in the rail says one, and Ann sees that he is trained.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from carestation.instants import DAY, MINUTE
from carestation.training.assign_course import AssignCourse
from carestation.training.course import QuestionKind
from carestation.training.facts import TrainingFacts
from db.engines.sqlcipher import SqlCipherEngine
from db.store import Store
from tests.ui.desk.test_working_day import Day
from ui.theme.appearance import Appearance
from ui.training.order_field import OrderField
from ui.training.practice_page import PracticePage

pytestmark = pytest.mark.journey

Key = Qt.Key
KEY = "five_rs"
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    assign(made)
    yield made
    made.close()


def assign(day: Day) -> None:
    """Ann asks Ben to pass the course by Friday."""
    from carestation.desk import Desk

    store = Store(SqlCipherEngine(day.folder / "desk.carestation", day.key))
    store.open()
    try:
        desk = Desk(store, day.clock)
        people = {one.first_name: one.id for one in desk.ask(lambda read: read.people())}
        desk.actor = people["Ann"]
        desk.do(AssignCourse(KEY, (people["Ben"],), date(2026, 11, 20)))
    finally:
        store.close()


def courses(day: Day) -> Any:
    """Ben goes to Practice with its key."""
    day.press(Key.Key_6, CTRL)
    assert day.session is not None
    window = day.session.window
    assert window is not None
    day.until(lambda: isinstance(window.page, PracticePage))
    page = window.page
    assert isinstance(page, PracticePage)
    tab: Any = page.courses
    day.until(lambda: tab.shelf.chosen is not None)
    return tab


def answer(day: Day, room: Any) -> None:
    """Answer the question in view rightly, as a person would: with digits, Alt and arrows, or by writing."""
    question, field = room.question.question, room.question.field
    if isinstance(field, OrderField):
        for place, step in enumerate(question.right):
            field.list.setCurrentRow(field.answer.chosen.index(step))
            for _ in range(field.list.currentRow() - place):
                day.press(Key.Key_Up, ALT)
        day.press(Key.Key_Return)
    elif question.kind is QuestionKind.RECALL:
        day.type("Hello Sam, I am calling the carrier now.")
        day.press(Key.Key_Return, CTRL)
        day.until(lambda: room.question.is_settled)
        for number in range(len(question.right)):
            day.press(Key(int(Key.Key_1) + number))
    else:
        for number, row in enumerate(field.rows):
            if row.choice in question.right:
                day.press(Key(int(Key.Key_1) + number))
        day.press(Key.Key_Return)
    day.until(lambda: room.question.is_settled)


def facts(day: Day) -> TrainingFacts:
    read: list[TrainingFacts] = []
    day.room.lane.ask(lambda r: r.training.facts(), read.append)
    day.until(lambda: bool(read))
    return read[0]


def test_a_course_from_the_first_page_to_the_record(day: Day) -> None:
    day.open()
    day.sign_in()
    tab = courses(day)
    assert tab.shelf.chosen.course.key == KEY  # what is asked of him stands before him
    day.press(Key.Key_Return)
    day.until(lambda: tab.inner is tab.room)
    for _ in range(3):
        day.press(Key.Key_Return)
    day.press(Key.Key_Backspace)
    assert tab.room.place.at == 2
    day.close()

    day.clock.move(DAY)
    day.open()
    day.sign_in()
    tab = courses(day)
    assert tab.shelf.card.begin.text() == "Go on"
    day.press(Key.Key_Return)
    room = tab.room
    assert room.place.at == 2
    course = room.course
    while room.place.at < len(course.pages):
        day.press(Key.Key_Return)
    for number in range(len(course.questions)):
        assert room.place.at == len(course.pages) + number
        answer(day, room)
        day.press(Key.Key_Return)
    day.until(lambda: facts(day).records != ())
    (record,) = facts(day).records
    assert (record.score, record.passed) == (100, True)
    day.until(lambda: room.result.isVisible())
    assert room.result.certificate.isVisible()
    day.until(lambda: QApplication.focusWidget() is room.result.focusProxy())
    day.press(Key.Key_Escape)
    day.until(lambda: tab.inner is tab.shelf)
    day.until(
        lambda: "Passed" in tab.shelf.model.data(tab.shelf.list.currentIndex(), Qt.ItemDataRole.UserRole)
    )


def test_what_is_due_is_told_once_a_day(day: Day) -> None:
    day.open()
    day.sign_in()
    assert day.session is not None
    window = day.session.window
    assert window is not None
    buttons = window.rail.findChildren(QAbstractButton)
    told = 0
    for later in (2 * MINUTE, 90 * MINUTE, 90 * MINUTE):
        day.clock.move(later)
        day.session.heartbeat.tick.emit(day.clock.now)
        facts(day)
        day.until(lambda: any(one.accessibleName().startswith("Practice, 1 ") for one in buttons))
        told += sum("The five R's" in notice.text for notice in window.notices.notices)
        window.notices.dismiss_all()
    assert told == 1


def test_the_notice_leads_to_the_course(day: Day) -> None:
    day.open()
    day.sign_in()
    assert day.session is not None
    window = day.session.window
    assert window is not None
    day.clock.move(2 * MINUTE)
    day.session.heartbeat.tick.emit(day.clock.now)
    day.until(lambda: bool(window.notices.notices))
    act = window.notices.notices[-1].act
    assert act is not None
    act()
    page = window.page
    assert isinstance(page, PracticePage)
    tab: Any = page.courses
    day.until(lambda: tab.shelf.chosen is not None and tab.shelf.chosen.course.key == KEY)
