"""The owner at the real window: an SOP half changed when the program is closed is there the next morning."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.desk.test_working_day import Day, Key
from ui.sop_editing.sop_editor import SopEditor
from ui.sops.sops_page import SopsPage
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def _at_the_sops(day: Day) -> SopsPage:
    """Ann stands first: Enter signs her in."""
    day.open()
    day.press(Key.Key_Return)
    day.until(lambda: day.session is not None and day.session.room is not None)
    assert day.session is not None
    window = day.session.window
    assert window is not None
    window.go("go.sops")
    page = window.page
    assert isinstance(page, SopsPage)
    day.until(lambda: page.model.rowCount() == 17)
    return page


def _editing(day: Day, page: SopsPage) -> SopEditor:
    page.open("praise")
    page.head.edit.click()
    day.until(lambda: isinstance(page.inner, SopEditor))
    assert isinstance(page.inner, SopEditor)
    return page.inner


def test_a_draft_survives_the_end_of_the_program(day: Day) -> None:
    editor = _editing(day, _at_the_sops(day))
    editor.step_form.title.setFocus()
    day.press(Key.Key_End)
    day.type(" at once")
    title = editor.step_form.title.text()
    day.close()
    page = _at_the_sops(day)
    page.open("praise")
    assert page.head.edit.text() == "Go on with the draft"
    again = _editing(day, page)
    assert again.step_form.title.text() == title
    assert title.endswith(" at once")
    day.press(Key.Key_Z, CTRL)
    assert again.step_form.title.text() == title


def test_a_new_issue_type_is_offered_at_once(day: Day) -> None:
    page = _at_the_sops(day)
    page.open("praise")
    page.head.duplicate.click()
    day.until(lambda: isinstance(page.inner, SopEditor))
    editor = page.inner
    assert isinstance(editor, SopEditor)
    editor.head.publish.click()
    day.type("For the shop")
    day.press(Key.Key_Return)
    day.until(lambda: page.inner is page.shelf)
    seat = editor.trial._seat  # the seat that every panel of this window has
    day.until(lambda: "Praise (copy)" in {kind.title for kind in seat.issue_types()})
    assert seat.issue_title("praise_copy") == "Praise (copy)"
