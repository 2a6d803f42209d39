"""A button that is a command: its words, key and availability come from the registry."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from ui.commands.registry import CommandRegistry, keys_of, tip_of, title_of
from ui.theme.tone import Tone, set_tone


class CommandButton(QPushButton):
    """Shows a command. `words` replaces the title where there is less room; `with_key` adds the key."""

    def __init__(
        self,
        registry: CommandRegistry,
        command_id: str,
        tone: Tone = Tone.NONE,
        *,
        words: str = "",
        with_key: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        command = registry.command(command_id)
        self._action = registry.action(command_id)
        said = words or title_of(command).removesuffix("…")
        key = keys_of(command)
        self.setText(f"{said}  {key}" if with_key and key else said)
        self.setAccessibleName(said)
        self.setToolTip(tip_of(command))
        self.setObjectName(f"button {command_id}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        set_tone(self, tone)
        self.clicked.connect(self._action.trigger)
        self._action.enabledChanged.connect(self.setEnabled)
        self.setEnabled(self._action.isEnabled())
