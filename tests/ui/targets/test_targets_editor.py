"""The owner orders the lines of the targets, and is told which never apply (R13, R18)."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from carestation.settings.catalogue import TARGETS
from carestation.sops.library import issue_types
from tests.ui.start.driving import fill, named, press, reads
from ui.targets.targets_editor import TargetsEditor

pytestmark = pytest.mark.usefixtures("appearance")

LIST = "Lines of targets, the first that fits a case applies"


@pytest.fixture
def editor(qtbot: QtBot) -> TargetsEditor:
    shown = TargetsEditor(issue_types())
    qtbot.addWidget(shown)
    shown.show_value(TARGETS.default)
    shown.resize(700, 500)
    shown.show()
    return shown


def lines(editor: TargetsEditor) -> list[str]:
    rules = named(editor, QListWidget, LIST)
    return [rules.item(row).text() for row in range(rules.count())]


def test_each_line_says_for_which_cases_and_how_fast(editor: TargetsEditor) -> None:
    assert lines(editor)[0] == "1.  Urgent:  First response 30 min, Next response 1 h, Resolution 8 h"
    assert lines(editor)[2].startswith("3.  Any case:  First response 2 h")


def test_a_line_for_a_tag_and_a_channel_with_its_pauses(editor: TargetsEditor) -> None:
    press(editor, "Add a line")
    priority = named(editor, QComboBox, "Priority")
    assert priority.currentText() == "High"
    priority.setFocus()
    QTest.keyClick(priority, Qt.Key.Key_Home)  # any priority
    channel = named(editor, QComboBox, "Channel")
    channel.setFocus()
    QTest.keyClicks(channel, "Ph")
    fill(editor, "Customer’s tag", "VIP")
    fill(editor, "First response", "15")
    following = named(editor, QLineEdit, "Next response")
    following.selectAll()
    QTest.keyClick(following, Qt.Key.Key_Delete)
    named(editor, QCheckBox, "First response pauses while we wait").click()
    assert editor.value()[2] == {
        "when": {"tag": "VIP", "channel": "phone"},
        "first_response": 15,
        "resolution": 1440,
        "pauses": {"first_response": True, "next_response": False, "resolution": True},
    }
    assert lines(editor)[2].startswith("3.  tag “VIP”  ·  Phone:  First response 15 min")
    assert lines(editor)[3].startswith("4.  Any case")


def test_r18_lines_move_by_keyboard_and_by_dragging(editor: TargetsEditor, qtbot: QtBot) -> None:
    rules = named(editor, QListWidget, LIST)
    rules.setFocus()
    QTest.keyClick(rules, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [rule["when"] for rule in editor.value()] == [
        {"priority": "urgent"},
        {},
        {"issue_type": "safety_incident"},
    ]
    assert rules.currentRow() == 1
    QTest.keyClick(rules, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert editor.value() == TARGETS.default
    with qtbot.waitSignal(editor.changed):
        assert rules.model().moveRow(QModelIndex(), 0, QModelIndex(), 2)  # what dropping a line does
    assert [rule["when"] for rule in editor.value()][:2] == [
        {"issue_type": "safety_incident"},
        {"priority": "urgent"},
    ]


def test_r18_a_line_that_can_never_match_says_which_takes_its_cases(editor: TargetsEditor) -> None:
    rules = named(editor, QListWidget, LIST)
    rules.setFocus()
    QTest.keyClick(rules, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert "never used: all its cases fit line 2 before it" in lines(editor)[2]
    assert "never used" not in lines(editor)[1]


def test_r18_cases_that_no_line_is_for_are_spoken_of(editor: TargetsEditor) -> None:
    words = "A case that fits no line has no target"
    assert not reads(editor, words)
    rules = named(editor, QListWidget, LIST)
    rules.setFocus()
    QTest.keyClick(rules, Qt.Key.Key_Delete)
    assert reads(editor, words)
    for _ in range(2):
        QTest.keyClick(rules, Qt.Key.Key_Delete)
    assert editor.value() == []
    press(editor, "Add a line")
    assert not named(editor, QLineEdit, "First response").text()
