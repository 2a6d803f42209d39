"""Small controls: what a person notices of them."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.lanes.work_lane import Report, WorkLane
from ui.widgets.chip import Chip
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_layout import FlowLayout
from ui.widgets.progress_notice import ProgressNotice
from ui.widgets.search_field import SearchField


@pytest.fixture
def field(qtbot: QtBot) -> SearchField:
    one = SearchField("Search customers")
    qtbot.addWidget(one)
    one.show()
    return one


def test_a_search_follows_a_pause_in_the_typing(field: SearchField, qtbot: QtBot) -> None:
    heard: list[str] = []
    field.searched.connect(heard.append)
    QTest.keyClicks(field, "marta")
    assert heard == []
    qtbot.waitUntil(lambda: heard == ["marta"])
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert heard == ["marta"]


def test_return_searches_at_once_and_escape_empties(field: SearchField) -> None:
    heard: list[str] = []
    field.searched.connect(heard.append)
    QTest.keyClicks(field, "marta")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert heard == ["marta", ""]
    assert field.accessibleName() == "Search customers"


def test_a_long_line_is_elided_and_whole_in_its_tool_tip(qtbot: QtBot) -> None:
    whole = "Delivery: parcel shown as delivered, not here"
    label = ElidedLabel(whole)
    qtbot.addWidget(label)
    label.resize(120, 24)
    label.show()
    assert (label.text(), label.toolTip()) == (whole, whole)
    narrow = label.grab().toImage()
    label.setText("Delivery")
    assert label.toolTip() == ""
    assert label.grab().toImage() != narrow
    label.resize(600, 24)
    label.setText(whole)
    assert label.toolTip() == ""


def test_what_flows_begins_a_new_line_where_the_room_ends(qtbot: QtBot) -> None:
    row = QWidget()
    qtbot.addWidget(row)
    layout = FlowLayout(row, gap=8)
    chips = [Chip(words) for words in ("Delivery problem", "E-mail", "Normal", "Waiting")]
    for chip in chips:
        layout.addWidget(chip)
    row.resize(800, 200)
    row.show()
    assert len({chip.y() for chip in chips}) == 1
    row.resize(150, 200)
    layout.activate()
    assert chips[-1].y() > chips[0].y()
    assert all(chip.geometry().right() <= 150 for chip in chips)
    assert layout.heightForWidth(150) > layout.heightForWidth(800)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(800, 200)
    layout.activate()
    assert chips[0].geometry().right() > chips[1].geometry().right()


def test_an_empty_state_says_what_helps(qtbot: QtBot) -> None:
    pressed: list[str] = []
    button = QPushButton("Take in messages")
    button.clicked.connect(lambda: pressed.append("taken in"))
    empty = EmptyState("inbox", "Nothing is waiting.", button)
    qtbot.addWidget(empty)
    empty.show()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert pressed == ["taken in"]
    empty.say("No case holds “ketle”.")
    assert "No case holds “ketle”." in [label.text() for label in empty.findChildren(QLabel)]
    assert any(not label.pixmap().isNull() for label in empty.findChildren(QLabel))


def test_progress_is_seen_and_can_be_cancelled(qtbot: QtBot) -> None:
    lane = WorkLane()
    begun = threading.Event()

    def endless(report: Report) -> None:
        while True:
            report(0.25, "Writing the workbook")
            begun.set()

    task = lane.start("Exporting October", endless)
    notice = ProgressNotice(task)
    bar, cancel = notice.findChildren(QProgressBar)[0], notice.findChildren(QPushButton)[0]
    qtbot.waitUntil(lambda: bar.value() * 4 == bar.maximum())
    assert "Writing the workbook" in [label.text() for label in notice.findChildren(QLabel)]
    with qtbot.waitSignal(task.ended):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    lane.close()
    flush_deletions(lambda: not shiboken6.isValid(notice))


def flush_deletions(expected: Callable[[], bool]) -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert expected()
