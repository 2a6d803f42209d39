"""The rows of the list of scenes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from carestation.practice.scene import Scene
from carestation.practice.scene_result import SceneResult

Index = QModelIndex | QPersistentModelIndex
TITLE, TRAINS, LENGTH, LAST = range(4)


class SceneModel(QAbstractTableModel):
    """Title, what is trained, about how long, and one's own last result; `told` says a result in words."""

    def __init__(self, scenes: Sequence[Scene], told: Callable[[SceneResult], str]) -> None:
        super().__init__()
        self._scenes, self._told = tuple(scenes), told
        self._results: Mapping[str, SceneResult] = {}

    def show_results(self, results: Mapping[str, SceneResult]) -> None:
        """The last result of each scene, by its key."""
        self._results = results
        self.dataChanged.emit(self.index(0, LAST), self.index(len(self._scenes) - 1, LAST))

    def scene(self, row: int) -> Scene | None:
        """The scene of a row."""
        return self._scenes[row] if 0 <= row < len(self._scenes) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._scenes)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else LAST + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation is Qt.Orientation.Vertical:
            return None
        return (
            self.tr("Scene"),
            self.tr("What it trains"),
            self.tr("Takes about"),
            self.tr("My last result"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        scene = self._scenes[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return scene.trains if index.column() == TRAINS else None
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        result = self._results.get(scene.key)
        length = self.tr("%n minute(s)", "", scene.minutes)
        return (scene.title, scene.trains, length, self._told(result) if result else "–")[index.column()]
