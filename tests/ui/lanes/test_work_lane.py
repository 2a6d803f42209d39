"""The work lane: progress is told in the window's thread, and *Cancel* stops the work."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ui.lanes.work_lane import Report, Task, WorkLane


@pytest.fixture
def lane() -> Iterator[WorkLane]:
    one = WorkLane()
    yield one
    one.close()


def test_work_reports_and_gives_its_value(lane: WorkLane, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def export(report: Report) -> str:
        report(0.5, "Writing the workbook")
        go_on.wait(5)
        return "october.xlsx"

    done: list[str] = []
    task = lane.start("Exporting October", export, done.append)
    with qtbot.waitSignal(task.progressed) as told:
        pass
    assert told.args == [0.5, "Writing the workbook"]
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert done == ["october.xlsx"]


def test_many_reports_do_not_flood_the_window(lane: WorkLane, qtbot: QtBot) -> None:
    def export(report: Report) -> None:
        for number in range(10_000):
            report(number / 10_000, str(number))

    told: list[str] = []
    ended = threading.Event()

    def finish(report: Report) -> None:
        export(report)
        ended.set()

    task = lane.start("Exporting", finish)
    task.progressed.connect(lambda _, words: told.append(words))
    assert ended.wait(5)
    with qtbot.waitSignal(task.ended):
        pass
    assert told == ["9999"]


def test_cancelled_work_stops_and_calls_nobody(lane: WorkLane, qtbot: QtBot) -> None:
    stopped = threading.Event()

    def endless(report: Report) -> None:
        try:
            while True:
                report(0.1, "still writing")
        finally:
            stopped.set()

    heard: list[object] = []
    lane.failed.connect(heard.append)
    task = lane.start("Exporting", endless, heard.append)
    with qtbot.waitSignal(task.ended):
        task.cancel()
    assert stopped.is_set()
    assert heard == []


def test_a_failure_is_told(lane: WorkLane, qtbot: QtBot) -> None:
    def broken(_: Report) -> None:
        raise OSError("disk full")

    with qtbot.waitSignal(lane.failed) as told:
        lane.start("Exporting", broken)
    assert str(told.args[0]) == "disk full"


@pytest.mark.usefixtures("qapp")
def test_closing_cancels() -> None:
    lane = WorkLane()
    begun = threading.Event()

    def endless(report: Report) -> None:
        while True:
            report(0.1, "still writing")
            begun.set()

    started: list[Task] = []
    lane.started.connect(started.append)
    lane.start("Exporting", endless)
    assert begun.wait(5)
    lane.close()
    assert [task.title for task in started] == ["Exporting"]
