"""Marta is on the telephone and says how it was: Ben notes it with the keyboard alone, and sees what comes of it.

A bad rating brings her case back with the steps that make it right; Ctrl+Z takes all of that back, and Feedback shows
whom to ring.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk.test_working_day import Day, open_what_arrives
from ui.ratings.feedback_page import FeedbackPage
from ui.ratings.rate_form import RateForm
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def test_a_bad_rating_from_the_telephone_to_the_call_list(day: Day) -> None:
    day.open()
    day.sign_in()
    open_what_arrives(day)
    day.press(Key.Key_R, SHIFT)
    day.until(lambda: isinstance(QApplication.activeWindow(), RateForm))
    day.press(Key.Key_1)
    day.type("Nobody rang back")
    day.press(Key.Key_Return, CTRL)
    day.until(lambda: day.page().facts.last_rating == 1)
    assert "make_it_right" in [run.sop.key for run in day.page().checklists if not run.removed]
    assert day.page().follow_ups[0].text == "Make it right: rated 1 of 5"

    day.room.inbox.view.activateWindow()  # the platform of tests gives the window back to nobody
    day.room.inbox.view.setFocus()
    day.until(lambda: QApplication.focusWidget() is not None)
    day.press(Key.Key_9, CTRL)
    assert day.session is not None
    assert day.session.window is not None
    (page,) = day.session.window.findChildren(FeedbackPage)
    day.until(lambda: page.tabs.tabText(1) == "Call list (1)")
    assert [row.customer_name for row in page.to_call.model.rows] == ["Marta Oliveira"]

    day.press(Key.Key_Z, CTRL)
    day.until(lambda: page.tabs.tabText(1) == "Call list")
    assert day.page().facts.last_rating is None
    assert not day.page().follow_ups
