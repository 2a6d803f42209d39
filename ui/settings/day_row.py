"""One day of the week: closed, or open in one interval or several."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from ui.settings.interval_row import IntervalRow
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone

Spans = list[list[str]]

_LINE = 36  # px: a time field
_FIRST = ["09:00", "17:00"]
_PAUSE_HOURS, _LENGTH_HOURS, _LAST_HOUR = 1, 4, 23


class DayRow(QWidget):
    """`copy_wanted` carries whether to all days, or to Monday to Friday only."""

    changed = Signal()
    copy_wanted = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._intervals: list[IntervalRow] = []
        self._open = QCheckBox(name)
        self._open.setMinimumWidth(appearance.scaled(112))
        self._closed = QLabel(self.tr("Closed"))
        self._fault = QLabel()
        self._fault.setWordWrap(True)
        self._column = QVBoxLayout()
        self._column.setSpacing(4)
        self._add = self._tool("plus", self.tr("Add hours on {day}").format(day=name))
        self._copy = self._tool("copy", self.tr("Copy the hours of {day}").format(day=name))
        self._lay_out()
        self._open.toggled.connect(self._toggled)
        self._add.clicked.connect(self._add_another)

    def spans(self) -> Spans:
        """The intervals as they are stored; none on a closed day."""
        return [row.written() for row in self._intervals]

    def show_spans(self, spans: Sequence[Sequence[str]]) -> None:
        """Show these intervals."""
        for row in list(self._intervals):
            self._drop(row)
        for span in spans:
            self._append(span)
        self._settle()

    def show_fault(self, sentence: str) -> None:
        """What is wrong with this day; empty takes it away."""
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))

    def _toggled(self, is_open: bool) -> None:
        if is_open == bool(self._intervals):
            return
        self.show_spans([_FIRST] if is_open else [])
        self.changed.emit()

    def _add_another(self) -> None:
        self._append(_after(self.spans()))
        self._settle()
        self._intervals[-1].take_focus()
        self.changed.emit()

    def _remove(self, row: IntervalRow) -> None:
        self._drop(row)
        self._settle()
        self._open.setFocus()
        self.changed.emit()

    def _append(self, span: Sequence[str]) -> None:
        row = IntervalRow(self._name, span[0], span[1])
        row.changed.connect(self.changed)
        row.removed.connect(self._remove)
        self._intervals.append(row)
        self._column.addWidget(row)
        self._keep_tab_order()

    def _drop(self, row: IntervalRow) -> None:
        self._intervals.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _settle(self) -> None:
        is_open = bool(self._intervals)
        self._open.setChecked(is_open)
        self._closed.setVisible(not is_open)
        self._add.setVisible(is_open)

    def _keep_tab_order(self) -> None:
        fields = [field for row in self._intervals for field in row.fields]
        for before, after in pairwise([self._open, *fields, self._add, self._copy]):
            self.setTabOrder(before, after)

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "quiet"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _lay_out(self) -> None:
        menu = QMenu(self._copy)
        menu.addAction(self.tr("Copy to Monday to Friday"), self._copy_to_weekdays)
        menu.addAction(self.tr("Copy to all days"), self._copy_to_all)
        self._copy.setMenu(menu)
        self._copy.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_tone(self._closed, Tone.QUIET)
        set_tone(self._fault, Tone.LATE)
        self._fault.hide()
        self._column.addWidget(self._closed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._open, 0, 0, top)
        grid.addLayout(self._column, 0, 1)
        grid.addWidget(self._add, 0, 2, top)
        grid.addWidget(self._copy, 0, 3, top)
        grid.addWidget(self._fault, 1, 1, 1, 3)
        grid.setColumnStretch(1, 1)
        for part in (self._open, self._closed, self._add, self._copy):
            part.setMinimumHeight(appearance.scaled(_LINE))

    def _copy_to_weekdays(self) -> None:
        self.copy_wanted.emit(False)

    def _copy_to_all(self) -> None:
        self.copy_wanted.emit(True)


def _after(spans: Spans) -> list[str]:
    """Hours to begin with after the last ones: an hour later, four hours long, ending on this day."""
    if not spans:
        return _FIRST
    hours, minutes = spans[-1][1].split(":")
    start = min(int(hours) + _PAUSE_HOURS, _LAST_HOUR)
    end = start + _LENGTH_HOURS
    return [f"{start:02d}:{minutes}", f"{end:02d}:{minutes}" if end <= _LAST_HOUR else "23:59"]
