"""Which cases are marked, in the order in which they were."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from carestation.identity import CaseId


class Marks(QObject):
    """`changed` follows each change."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cases: dict[CaseId, None] = {}

    @property
    def cases(self) -> tuple[CaseId, ...]:
        """The marked ones."""
        return tuple(self._cases)

    def __contains__(self, case: object) -> bool:
        return case in self._cases

    def __bool__(self) -> bool:
        return bool(self._cases)

    def toggle(self, case: CaseId) -> None:
        """Mark it, or no longer."""
        if case in self._cases:
            del self._cases[case]
        else:
            self._cases[case] = None
        self.changed.emit()

    def add(self, cases: Iterable[CaseId]) -> None:
        """Mark these too."""
        self._cases.update(dict.fromkeys(cases))
        self.changed.emit()

    def clear(self) -> None:
        """Mark none."""
        if self._cases:
            self._cases.clear()
            self.changed.emit()
