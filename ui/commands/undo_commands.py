"""Undo and Redo: bound to the lane, with words that say what they would take back."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ui.commands.registry import CommandRegistry, title_of
from ui.lanes.lane import Lane


class UndoCommands(QObject):
    """Keeps the two commands in step with the lane's history."""

    def __init__(self, registry: CommandRegistry, lane: Lane) -> None:
        super().__init__(registry)
        self._registry = registry
        self._lane = lane
        registry.bind("edit.undo", lane.undo)
        registry.bind("edit.redo", lane.redo)
        lane.history_changed.connect(self._look_again)
        self._look_again()

    def _look_again(self) -> None:
        undo, redo = self._lane.undo_title, self._lane.redo_title
        self._say("edit.undo", undo)
        self._say("edit.redo", redo)
        self._registry.set_context(replace(self._registry.context, undo=undo, redo=redo))

    def _say(self, command_id: str, act: str) -> None:
        title = title_of(self._registry.command(command_id))
        self._registry.action(command_id).setText(f"{title}: {act}" if act else title)
