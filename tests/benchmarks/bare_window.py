"""The floor of a start: a bare window with a table of 100,000 rows over a model in Python, painted once.

Run as a process of its own, with the instant at which it was started.
"""

from __future__ import annotations

import sys
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.benchmarks.own_process import report

ROWS, COLUMNS = 100_000, 8
SIZE = (1280, 800)
_NO_PARENT = QModelIndex()


class Numbers(QAbstractTableModel):
    """Holds nothing: each cell is made of its place."""

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return ROWS

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return COLUMNS

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        return f"{index.row()} {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """Reports when it has been painted for the first time, and ends the program."""

    def __init__(self, started_ns: int) -> None:
        super().__init__()
        self._started_ns = started_ns
        self._painted = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self._report)

    def _report(self) -> None:
        report(self._started_ns)
        QApplication.quit()


def main(started_ns: int) -> None:
    """Open, paint, report, close."""
    application = QApplication([])
    window = QMainWindow()
    table = Table(started_ns)
    table.setModel(Numbers(table))
    window.setCentralWidget(table)
    window.resize(*SIZE)
    window.show()
    application.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]))
