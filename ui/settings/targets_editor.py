"""The response targets: a table whose first fitting line applies."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from carestation.sops.sop import IssueType
from carestation.timers.targets import Metric
from ui.settings.editor import Editor
from ui.settings.target_row import TargetRow, metric_words
from ui.theme.tone import Tone, set_tone

Rule = Mapping[str, Any]

_NEW: Rule = {"when": {"priority": "high"}}
_REST: Rule = {"when": {}}


class TargetsEditor(Editor):
    """Edits what `carestation.settings.catalogue.TARGETS` holds."""

    def __init__(self, kinds: Sequence[IssueType], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = tuple(kinds)
        self._rows: list[TargetRow] = []
        self._table = QWidget()
        self._add = QPushButton(self.tr("Add a line"))
        self._add.clicked.connect(self._add_line)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._table)
        self._column.addWidget(self._add, alignment=Qt.AlignmentFlag.AlignLeading)

    def value(self) -> list[dict[str, Any]]:
        return [row.rule() for row in self._rows]

    def show_value(self, value: Sequence[Rule]) -> None:
        rules = [rule for rule in value if rule.get("when")]
        rest = [rule for rule in value if not rule.get("when")][:1] or [_REST]
        self._show([TargetRow(rule, self._kinds, self) for rule in (*rules, *rest)])

    def _show(self, rows: Sequence[TargetRow]) -> None:
        """Set all lines into a new grid; the cells of lines that stay are taken along."""
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        for column, words in enumerate(self._headings()):
            heading = QLabel(words)
            set_tone(heading, Tone.SECTION)
            grid.addWidget(heading, 0, column)
        for line, row in enumerate(rows, 1):
            for column, cell in enumerate(row.cells()):
                grid.addWidget(cell, line, column)
            if row not in self._rows:
                self._listen(row)
        for column, stretch in enumerate((4, 2, *(1 for _ in Metric))):
            grid.setColumnStretch(column, stretch)
        self._column.replaceWidget(self._table, table)
        table.show()
        self._table.hide()
        self._table.deleteLater()
        self._table = table
        for row in set(self._rows) - set(rows):
            row.deleteLater()
        self._rows = list(rows)

    def _headings(self) -> tuple[str, ...]:
        return (self.tr("Issue type"), self.tr("Priority"), *(metric_words(metric) for metric in Metric))

    def _listen(self, row: TargetRow) -> None:
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        row.raised.connect(self._raise)

    def _add_line(self) -> None:
        *lines, rest = self._rows
        self._show([*lines, TargetRow(_NEW, self._kinds, self), rest])
        self.changed.emit()

    def _remove(self, gone: TargetRow) -> None:
        self._show([row for row in self._rows if row is not gone])
        self.changed.emit()

    def _raise(self, row: TargetRow) -> None:
        rows = list(self._rows)
        at = rows.index(row)
        if at:
            rows[at - 1], rows[at] = rows[at], rows[at - 1]
            self._show(rows)
            self.changed.emit()
