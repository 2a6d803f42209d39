"""The database lane: everything happens in one thread, and its results arrive in the window's."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Any

import pytest
import shiboken6
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from carestation.changes import Changes, Topic
from carestation.desk import Desk
from carestation.errors import CareError, Refused
from tests.ui.lanes.desks import Add, Words, words_of
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.instant_lane import InstantLane
from ui.lanes.lane import Lane

Wait = Callable[[Callable[[], bool]], None]


@pytest.fixture
def words() -> Words:
    return Words()


@pytest.fixture(params=["thread", "instant"])
def lane(request: pytest.FixtureRequest, words: Words) -> Iterator[Lane]:
    """Both kinds of lane: what panels see of them is the same."""
    with words.as_desk() as desk:
        one: Lane = DatabaseLane(words.as_desk) if request.param == "thread" else InstantLane(desk)
        yield one
        one.close()


@pytest.fixture
def until(qtbot: QtBot) -> Wait:
    def wait(condition: Callable[[], bool]) -> None:
        qtbot.waitUntil(condition, timeout=3000)

    return wait


def test_an_operation_gives_its_value_and_tells_what_changed(lane: Lane, words: Words, until: Wait) -> None:
    heard: list[Any] = []
    lane.changed.connect(heard.append)
    lane.said.connect(lambda said, can_undo: heard.append((said, can_undo)))
    lane.do(Add("kettle"), heard.append)
    until(lambda: len(heard) == 3)
    assert heard == [Changes.of(Topic.CASE), ("Added kettle", True), 1]
    assert words.words == ["kettle"]


def test_questions_are_answered_in_order_with_the_changes(lane: Lane, until: Wait) -> None:
    answers: list[list[str]] = []
    lane.ask(words_of, answers.append)
    lane.do(Add("kettle"))
    lane.ask(words_of, answers.append)
    until(lambda: len(answers) == 2)
    assert answers == [[], ["kettle"]]


def test_undo_and_redo(lane: Lane, words: Words, until: Wait) -> None:
    said: list[str] = []
    lane.said.connect(lambda words, _: said.append(words))
    lane.do(Add("kettle"))
    until(lambda: lane.undo_title == "add word")
    lane.undo()
    until(lambda: lane.redo_title == "add word")
    assert words.words == []
    assert lane.undo_title == ""
    lane.redo()
    until(lambda: lane.undo_title == "add word")
    assert words.words == ["kettle"]
    assert said == ["Added kettle", "Undone: add word", "Added kettle"]


def test_undo_with_nothing_to_take_back_does_nothing(lane: Lane, words: Words) -> None:
    lane.undo()
    lane.redo()
    assert words.words == []


def test_a_refusal_goes_to_the_caller_or_else_to_the_notices(lane: Lane, until: Wait) -> None:
    to_caller: list[Exception] = []
    to_notices: list[Exception] = []
    lane.failed.connect(to_notices.append)
    lane.do(Add("kettle"))
    lane.do(Add("kettle"), failed=to_caller.append)
    lane.do(Add("kettle"))
    until(lambda: bool(to_notices))
    assert [type(fault) for fault in to_caller + to_notices] == [Refused, Refused]
    assert str(to_caller[0]) == "“kettle” is there already. Choose another word."


def test_a_widget_that_is_gone_is_told_nothing(lane: Lane, until: Wait) -> None:
    gone, there = QLabel(), QLabel()
    shiboken6.delete(gone)
    lane.ask(lambda _: "words", gone.setText)
    lane.ask(lambda _: "words", there.setText)
    until(lambda: there.text() == "words")


def test_the_store_is_used_and_closed_in_the_lane_s_own_thread(words: Words, qtbot: QtBot) -> None:
    lane = DatabaseLane(words.as_desk)
    with qtbot.waitSignal(lane.opened) as opened:
        pass
    arrived: list[bool] = []
    lane.do(Add("kettle"), lambda _: arrived.append(threading.current_thread() is threading.main_thread()))
    qtbot.waitUntil(lambda: arrived == [True])
    lane.close()
    assert opened.args == [None]
    assert words.threads == {"database lane"}
    assert words.closed_in == "database lane"


def test_closing_finishes_the_changes_that_wait(words: Words) -> None:
    gate = threading.Event()
    lane = DatabaseLane(words.as_desk)
    lane.use(lambda _: gate.wait(5))
    for number in range(50):
        lane.do(Add(str(number)))
    gate.set()
    lane.close()
    assert words.words == [str(number) for number in range(50)]
    with pytest.raises(RuntimeError, match="has ended"):
        lane.do(Add("late"))


def test_a_store_that_does_not_open_is_told_and_refuses_what_follows(qtbot: QtBot) -> None:
    def locked() -> AbstractContextManager[Desk]:
        raise CareError("The store is locked.", "", "Type the recovery key.")

    lane = DatabaseLane(locked)
    with qtbot.waitSignal(lane.opened) as opened:
        pass
    failed: list[str] = []
    lane.do(Add("kettle"), failed=lambda fault: failed.append(str(fault)))
    qtbot.waitUntil(lambda: bool(failed))
    lane.close()
    assert failed == ["The store is locked. Type the recovery key."]
    assert str(opened.args[0]) == failed[0]


def test_a_store_that_does_not_close_is_logged_and_ends(logged: list[logging.LogRecord]) -> None:
    words = Words()

    @contextmanager
    def stubborn() -> Iterator[Desk]:
        with words.as_desk() as desk:
            yield desk
        raise OSError("disk full")

    lane = DatabaseLane(stubborn)
    lane.do(Add("kettle"))
    lane.close()
    assert words.words == ["kettle"]
    assert [record.getMessage() for record in logged] == ["the database lane did not close"]
    logged.clear()
