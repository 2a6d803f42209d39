"""The reader lane: a newer search makes the older one stop, and only the newest is answered."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, cast

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.lanes.desks import Words, words_of
from ui.lanes.reader_lane import ReaderLane

if TYPE_CHECKING:
    from carestation.reader import Reader


@pytest.fixture
def words() -> Words:
    return Words()


@pytest.fixture
def lane(words: Words) -> Iterator[ReaderLane]:
    one = ReaderLane(words.as_reader)
    yield one
    one.close()
    assert words.closed_in == "reader lane"


def long_search(read: Reader) -> str:
    """Runs until it is interrupted, as a query does."""
    if cast(Words, read).interrupted.wait(5):
        cast(Words, read).interrupted.clear()
        raise RuntimeError("interrupted")
    return "never interrupted"


def test_a_question_is_answered(lane: ReaderLane, words: Words, qtbot: QtBot) -> None:
    words.words.append("kettle")
    answers: list[list[str]] = []
    lane.ask(words_of, answers.append)
    qtbot.waitUntil(lambda: answers == [["kettle"]])
    assert words.threads == {"reader lane"}


def test_a_newer_search_interrupts_the_older_and_nobody_hears_of_it(lane: ReaderLane, qtbot: QtBot) -> None:
    answers: list[str] = []
    faults: list[Exception] = []
    lane.failed.connect(faults.append)
    lane.ask_newest("search", long_search, answers.append)
    lane.ask_newest("search", long_search, answers.append)
    lane.ask_newest("search", lambda _: "newest", answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == ["newest"]
    assert faults == []


def test_another_subject_is_left_alone(lane: ReaderLane, words: Words, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def report(_: Reader) -> str:
        begun.set()
        go_on.wait(5)
        return "report"

    answers: list[str] = []
    lane.ask(report, answers.append)
    assert begun.wait(5)
    lane.ask_newest("search", lambda _: "old", answers.append)
    lane.ask_newest("search", lambda _: "new", answers.append)
    assert not words.interrupted.is_set()
    go_on.set()
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert answers == ["report", "new"]


def test_closing_interrupts_what_runs(words: Words) -> None:
    lane = ReaderLane(words.as_reader)
    begun = threading.Event()
    answers: list[str] = []

    def search(read: Reader) -> str:
        begun.set()
        return long_search(read)

    lane.ask(search, answers.append)
    assert begun.wait(5)
    lane.close()
    assert answers == []


def test_a_fault_without_a_listener_is_told(lane: ReaderLane, qtbot: QtBot) -> None:
    def broken(_: Reader) -> str:
        raise ValueError("no such column")

    answers: list[str] = []
    with qtbot.waitSignal(lane.failed) as told:
        lane.ask(broken, answers.append)
    assert str(told.args[0]) == "no such column"
