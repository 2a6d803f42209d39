"""A repaint of 40 rows of the inbox by its delegate, against two `drawText` a row on the same view."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tests.benchmarks.alternate import compare
from tests.benchmarks.crowded_inbox import VISIBLE, CrowdedInbox
from tests.benchmarks.ratio import Ratio
from ui.inbox.inbox_table import InboxTable

GOAL = 2.0
_ROWS = 200


class PlainDelegate(QStyledItemDelegate):
    """Name and subject, each in half of the row."""

    def __init__(self, table: InboxTable) -> None:
        super().__init__()
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, 60)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = self._table.row(index.row()), option.rect
        half = rect.height() // 2
        left = Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(0, 0, 0, -half), left, row.customer_name)
        painter.drawText(rect.adjusted(0, half, 0, 0), left, row.subject)


def painting() -> Iterator[Ratio]:
    """The same rows in two windows of the same view. What ours keeps is warm, as in every repaint but the first."""
    ours, plain = CrowdedInbox(_ROWS), CrowdedInbox(_ROWS)
    plain.view.setItemDelegate(delegate := PlainDelegate(plain.table))
    assert plain.view.itemDelegate() is delegate
    yield compare(f"repaint of {VISIBLE} rows", ours.repaint, plain.repaint, GOAL)
    ours.view.close()
    plain.view.close()
