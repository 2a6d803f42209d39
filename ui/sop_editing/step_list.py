"""The steps of a draft in their order: dragged, or moved with Alt and the arrows; added, doubled, deleted by keys."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from carestation.sops.sop import Step
from ui.sop_editing.step_rows import FAULTS, KIND, TITLE, StepRows
from ui.sops.sop_words import kind_words, need_words

Key = Qt.Key


class StepList(QListWidget):
    """`gone_to(row)`, `moved(row, to)`, and what is wished for the row in view: `added`, `doubled`, `deleted`.

    Return goes into the form (`entered`).
    """

    gone_to = Signal(int)
    moved = Signal(int, int)
    added = Signal()
    doubled = Signal()
    deleted = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(StepRows(self))
        self.setAccessibleName(self.tr("Steps"))
        self.setAccessibleDescription(self.tr("Alt with Up or Down moves a step, Insert adds one."))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.currentRowChanged.connect(self._tell)

    def show_steps(self, steps: tuple[Step, ...], at: int | None, faulty: frozenset[int]) -> None:
        """Show these; rows that are there already stay."""
        with QSignalBlocker(self):
            while self.count() > len(steps):
                self.takeItem(self.count() - 1)
            while self.count() < len(steps):
                self.addItem(QListWidgetItem())
            for row, step in enumerate(steps):
                self._fill(self.item(row), step, row in faulty)
            self.setCurrentRow(-1 if at is None else at)
            if at is None:
                self.clearSelection()
        if at is not None:
            self.scrollToItem(self.item(at))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, last = self.currentRow(), self.count() - 1
        alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
        match event.key(), event.modifiers() & (alt | control):
            case (Key.Key_Up, mods) if mods == alt and row > 0:
                self.moved.emit(row, row - 1)
            case (Key.Key_Down, mods) if mods == alt and 0 <= row < last:
                self.moved.emit(row, row + 1)
            case (Key.Key_Insert, _):
                self.added.emit()
            case (Key.Key_D, mods) if mods == control and row >= 0:
                self.doubled.emit()
            case (Key.Key_Delete, _) if row >= 0:
                self.deleted.emit()
            case (Key.Key_Return | Key.Key_Enter, _) if row >= 0:
                self.entered.emit()
            case (Key.Key_Up | Key.Key_Down, mods) if mods == alt:
                pass  # at the end there is nowhere to go
            case _:
                super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """The draft moves the step; the list then shows the draft."""
        row = self.currentRow()
        to = self._row_at(event)
        event.setDropAction(Qt.DropAction.CopyAction)  # else the view would take the row away itself
        event.accept()
        to -= to > row
        if row >= 0 and to != row:
            self.moved.emit(row, to)

    def _row_at(self, event: QDropEvent) -> int:
        """Before which row it was dropped."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            return self.count()
        return index.row() + (point.y() > self.visualRect(index).center().y())

    def _fill(self, item: QListWidgetItem, step: Step, is_faulty: bool) -> None:
        title = step.title.strip() or self.tr("Step without a title")
        kind = f"{kind_words(step.kind)} · {need_words(step.need)}"
        said = f"{title}, {kind}"
        faulty = self.tr("has faults")
        values = {
            TITLE: title,
            KIND: kind,
            FAULTS: is_faulty,
            Qt.ItemDataRole.DisplayRole: title,
            Qt.ItemDataRole.AccessibleTextRole: f"{said}, {faulty}" if is_faulty else said,
            Qt.ItemDataRole.ToolTipRole: title,
        }
        for role, value in values.items():
            item.setData(role, value)

    def _tell(self, row: int) -> None:
        if row >= 0:
            self.gone_to.emit(row)
