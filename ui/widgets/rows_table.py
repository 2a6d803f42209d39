"""A table of things to choose from: whole rows, one at a time, as high as the text asks for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.theme import appearance

_ROW, _WIDE, _WIDEST = 36, 140, 300
_MEASURED = 40
"""Rows whose words a column is measured by: about a screen of them, so that ten thousand open like ten."""

_FRAME = 8
"""What the frame around the cell in focus takes of its words."""


class RowsTable(QTableView):
    """The `wide` columns share the room that the others leave; those take what their words need.

    Where there is too little, the `spare` columns go, in their order. Tab leaves the table.
    """

    def __init__(
        self,
        name: str,
        model: QAbstractTableModel,
        wide: Sequence[int],
        spare: Sequence[int] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._wide, self._spare = frozenset(wide), tuple(spare)
        self.setModel(model)
        self.setItemDelegate(_Roomy(self))
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(_MEASURED)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        stretch, fit = QHeaderView.ResizeMode.Stretch, QHeaderView.ResizeMode.ResizeToContents
        for column in range(model.columnCount()):
            header.setSectionResizeMode(column, stretch if column in self._wide else fit)
        model.modelReset.connect(self._fold)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(appearance.scaled(_ROW))
        self.horizontalHeader().setMaximumSectionSize(appearance.scaled(_WIDEST))
        self._fold()

    def _fold(self) -> None:
        """Hide what has no room. All are shown first: a hidden column says that it needs none."""
        for column in self._spare:
            self.setColumnHidden(column, False)
        shown = set(range(self.model().columnCount()))
        room = self.viewport().width()
        for column in self._spare:
            has_room = sum(map(self._least, shown)) <= room
            self.setColumnHidden(column, not has_room)
            if not has_room:
                shown.discard(column)

    def _least(self, column: int) -> int:
        if column in self._wide:
            return appearance.scaled(_WIDE)
        wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
        return min(wanted, appearance.scaled(_WIDEST))


class _Roomy(QStyledItemDelegate):
    """Leaves room for the frame of the cell in focus."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return super().sizeHint(option, index) + QSize(_FRAME, 0)
