"""One scene with the keyboard alone, from the real window to the debrief and back.

Ben goes to Practice, takes the second tab, finds the kind letter on top of the list and presses Enter. In the window
that opens he types his answer and sends it with Ctrl+Enter; Agnes is touched. He answers once more, which ends it.
The debrief has the keyboard: Tab and Space close it. His list shows what he won.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.desk.test_working_day import Day
from ui.practice.rehearsal import Rehearsal
from ui.practice.role_play_tab import RolePlayTab
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key, Ctrl, Shift = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _go_to_role_play(day: Day) -> RolePlayTab:
    assert day.session is not None
    window: Any = day.session.window
    window.go("go.practice")
    day.press(Key.Key_Tab, Ctrl)
    day.until(lambda: bool(window.findChildren(RolePlayTab)))
    tab = window.findChildren(RolePlayTab)[0]
    day.until(tab.table.hasFocus)
    return tab  # type: ignore[no-any-return]


def _stage(day: Day, tab: RolePlayTab) -> Rehearsal:
    """The practice window, once the case is in view."""
    day.until(lambda: tab.rehearsal is not None and tab.rehearsal.customer is not None)
    stage = tab.rehearsal
    assert stage is not None
    day.until(lambda: _room(stage).case.page is not None)
    return stage


def _room(stage: Rehearsal) -> Any:
    assert stage.session is not None
    return stage.session.room


def _answer(day: Day, stage: Rehearsal, text: str) -> None:
    customer = stage.customer
    assert customer is not None
    before = len(customer.play.moments)
    assert stage.session is not None
    assert stage.session.window is not None
    stage.session.window.activateWindow()
    _room(stage).inbox.view.setFocus()
    day.press(Key.Key_R)
    day.type(text)
    day.press(Key.Key_Return, Ctrl)
    day.until(lambda: len(customer.play.moments) > before)


def test_one_scene_by_keys(day: Day) -> None:
    day.open()
    day.sign_in()
    tab = _go_to_role_play(day)
    day.press(Key.Key_Home)
    day.press(Key.Key_Return)
    stage = _stage(day, tab)
    assert stage.scene.key == "praise"
    _answer(day, stage, "Dear Mrs Thorne, thank you! I have read it to Priya, and it made her day.")
    assert stage.customer is not None
    assert stage.customer.play.state.id == "touched"
    day.until(lambda: "put it on your wall" in _room(stage).case.page.timeline[-1].text)
    day.press(Key.Key_A, Ctrl | Shift)
    strip = stage.strip
    assert strip is not None
    day.until(lambda: "10:10" in strip.said)
    _answer(day, stage, "How kind, Mrs Thorne. Enjoy the jam!")
    day.until(lambda: stage.debrief is not None and stage.debrief.again.hasFocus())
    day.press(Key.Key_Tab)
    day.press(Key.Key_Space)
    day.until(lambda: tab.rehearsal is None)
    model = tab.table.model()
    day.until(lambda: " of " in model.index(0, 3).data())
