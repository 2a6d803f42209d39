"""Remembers where the window was and how it looked, which page it showed and where its splitters stood."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter

from ui.theme.appearance import Appearance, Choice


class WindowMemory:
    """One Ini file, in a folder of the person at this PC. Splitters and headers are known by their object names."""

    def __init__(self, file: Path) -> None:
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)
        self._kept: list[QSplitter | QHeaderView] = []

    def keep(self, part: QSplitter | QHeaderView) -> None:
        """Put a splitter or a header back where it was, and remember it from now on. It needs an object name."""
        if not part.objectName():
            raise ValueError(f"a {type(part).__name__} without an object name cannot be remembered")
        self._kept.append(part)
        state = self._bytes(f"parts/{part.objectName()}")
        if not state.isEmpty():
            part.restoreState(state)

    def restore(self, window: QMainWindow) -> bool:
        """Put the window back, on a screen that is there. False at the first start."""
        geometry = self._bytes("window/geometry")
        if geometry.isEmpty() or not window.restoreGeometry(geometry):
            return False
        screen = QGuiApplication.screenAt(window.frameGeometry().center()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        if not room.contains(window.frameGeometry()) and not (window.isMaximized() or window.isFullScreen()):
            window.resize(window.size().boundedTo(room.size()))
            window.move(room.topLeft())
        return True

    def restore_look(self, appearance: Appearance) -> None:
        """Put on the theme and the size of text that the person chose; nothing at the first start."""
        chosen, zoom = self.word("theme"), self.word("zoom", "100")
        if chosen in list(Choice) and zoom.isdecimal():
            appearance.wear(Choice(chosen), int(zoom))

    def save(self, window: QMainWindow, appearance: Appearance) -> None:
        """Write down how everything stands now."""
        self.set_word("theme", appearance.choice)
        self.set_word("zoom", str(appearance.zoom))
        self._settings.setValue("window/geometry", window.saveGeometry())
        for part in self._kept:
            self._settings.setValue(f"parts/{part.objectName()}", part.saveState())
        self._settings.sync()

    def word(self, key: str, otherwise: str = "") -> str:
        """A small word of the window's own, such as the page that was shown."""
        return str(self._settings.value(f"words/{key}", otherwise, type=str))

    def set_word(self, key: str, word: str) -> None:
        """Remember such a word."""
        self._settings.setValue(f"words/{key}", str(word))

    def _bytes(self, key: str) -> QByteArray:
        state = self._settings.value(key, QByteArray(), type=QByteArray)
        return state if isinstance(state, QByteArray) else QByteArray()
