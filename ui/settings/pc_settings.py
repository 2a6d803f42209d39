"""What is set for this PC: read and written at once, as JSON beside the places of the window."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from carestation.settings.setting import Setting
from ui.theme.appearance import Appearance
from ui.windows.window_memory import WindowMemory

Value = TypeVar("Value")


class PcSettings(QObject):
    """`changed` follows each change. What cannot be read counts as not set."""

    changed = Signal()

    def __init__(self, memory: WindowMemory, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory

    def get(self, setting: Setting[Value]) -> Value:
        """What is set, or the default."""
        try:
            return setting.read(json.loads(self._memory.word(setting.key)))
        except ValueError:
            return setting.default

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Set it, and tell everybody."""
        self._memory.set_word(setting.key, json.dumps(value))
        self.changed.emit()


@dataclass(frozen=True, slots=True)
class ThisPc:
    """What belongs to this PC and nobody else. `store` is the one to open at login; None for the usual one."""

    appearance: Appearance
    settings: PcSettings
    store: Path | None = None
