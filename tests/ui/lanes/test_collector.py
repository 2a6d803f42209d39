"""A widget in a cycle, and a lane that makes many objects: only the GUI thread may ever destroy the widget."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from ui.lanes.collector import Collector


class Knot(QObject):
    """An object that can only be freed by the collector."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:  # noqa: ARG001 – timers need an application
    made = Collector()
    yield made
    made.stop()
    gc.disable()  # as the other tests of the window have it


@pytest.mark.usefixtures("collector")
def test_a_lane_that_makes_many_objects_collects_nothing() -> None:
    ended_in: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: ended_in.append(threading.get_ident()))
    del knot

    def make_many() -> None:
        for _ in range(200_000):
            cell: list[object] = []
            cell.append(cell)

    thread = threading.Thread(target=make_many)
    thread.start()
    thread.join()
    assert ended_in == []
    gc.collect()
    assert ended_in == [threading.get_ident()]
