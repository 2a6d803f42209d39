"""Which things of a list are marked, by their ids, in the order in which they were."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Marks(QObject):
    """`changed` follows each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ids: dict[int, None] = {}

    @property
    def ids(self) -> tuple[int, ...]:
        """The marked ones."""
        return tuple(self._ids)

    def __contains__(self, one: object) -> bool:
        return one in self._ids

    def __bool__(self) -> bool:
        return bool(self._ids)

    def toggle(self, one: int) -> None:
        """Mark it, or no longer."""
        if one in self._ids:
            del self._ids[one]
        else:
            self._ids[one] = None
        self.changed.emit()

    def add(self, ids: Iterable[int]) -> None:
        """Mark these too."""
        self._ids.update(dict.fromkeys(ids))
        self.changed.emit()

    def clear(self) -> None:
        """Mark none."""
        if self._ids:
            self._ids.clear()
            self.changed.emit()

    def keep_only(self, ids: Iterable[int]) -> None:
        """What is no longer there is no longer marked."""
        there = set(ids)
        left = {one: None for one in self._ids if one in there}
        if len(left) != len(self._ids):
            self._ids = left
            self.changed.emit()
