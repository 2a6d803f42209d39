"""Undo and Redo in the menu say what they would take back, and are offered only when there is something."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.lanes.desks import Add, Words
from ui.commands.registry import CommandRegistry
from ui.commands.undo_commands import UndoCommands
from ui.lanes.instant_lane import InstantLane


def test_the_menu_follows_the_history(qtbot: QtBot) -> None:
    window, words = QWidget(), Words()
    qtbot.addWidget(window)
    registry = CommandRegistry(window)
    undo, redo = registry.action("edit.undo"), registry.action("edit.redo")
    with words.as_desk() as desk:
        lane = InstantLane(desk)
        UndoCommands(registry, lane)
        assert (undo.text(), undo.isEnabled()) == ("Undo", False)
        lane.do(Add("kettle"))
        assert (undo.text(), undo.isEnabled()) == ("Undo: add word", True)
        undo.trigger()
        assert words.words == []
        assert (undo.isEnabled(), redo.text(), redo.isEnabled()) == (False, "Redo: add word", True)
        redo.trigger()
        assert words.words == ["kettle"]
