"""The lines of the targets in their order: dragged, or moved with Alt and an arrow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from carestation.cases.target_rules import TargetRule, shadowed
from ui.targets.rule_words import numbers_words, rule_words
from ui.theme import appearance, icons

_PLACE = Qt.ItemDataRole.UserRole
_HEIGHT = 168


class RuleList(QListWidget):
    """`moved` carries the old places in their new order. A line that can never match says so."""

    moved = Signal(object)
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Lines of targets, the first that fits a case applies"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumHeight(appearance.scaled(_HEIGHT))
        self.model().rowsMoved.connect(self._dragged, Qt.ConnectionType.QueuedConnection)

    def show_rules(self, rules: Sequence[TargetRule], titles: Mapping[str, str], current: int) -> None:
        """All lines anew, with one of them in view."""
        self.blockSignals(True)
        self.clear()
        for _ in rules:
            self.addItem(QListWidgetItem())
        self.write(rules, titles)
        self.setCurrentRow(current)
        self.blockSignals(False)

    def write(self, rules: Sequence[TargetRule], titles: Mapping[str, str]) -> None:
        """The words of the lines that are there."""
        taken = shadowed(rules)
        self.blockSignals(True)
        for place, rule in enumerate(rules):
            item = self.item(place)
            words = f"{place + 1}.  {rule_words(rule, titles)}"
            if place in taken:
                takers = numbers_words(taken[place])
                said = self.tr("never used: all its cases fit line {lines} before it")
                words += f"\n     {said.format(lines=takers)}"
            item.setText(words)
            item.setIcon(icons.icon("triangle-alert" if place in taken else "menu", "quiet"))
            item.setData(_PLACE, place)
        self.blockSignals(False)

    def shift(self, step: int) -> None:
        """The line in view goes up or down."""
        at, to = self.currentRow(), self.currentRow() + step
        if at < 0 or not 0 <= to < self.count():
            return
        order = list(range(self.count()))
        order[at], order[to] = order[to], order[at]
        self.setCurrentRow(to)
        self.moved.emit(order)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Up and Alt+Down move the line, Delete takes it away."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key = Qt.Key(event.key())
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in steps:
            self.shift(steps[key])
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _dragged(self) -> None:
        self.moved.emit([self.item(row).data(_PLACE) for row in range(self.count())])
