"""Days from a calendar file, looked at before they are added: each can be taken away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.calendars.own_days import OwnDay, OwnKind
from carestation.calendars.read_ical import IcalDays
from ui.calendars.own_day_words import own_day_words
from ui.start.field import quiet
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_SIZE = (560, 480)


class ImportDays(QDialog):
    """`chosen` carries the days that stayed ticked. Nothing is saved by this: they go into the editor."""

    chosen = Signal(object)

    def __init__(self, file_name: str, found: IcalDays, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Days from “{file}”").format(file=file_name))
        self._found = found.days
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Days in the file"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._timed = QComboBox()
        self._timed.setAccessibleName(self.tr("What events with times mean"))
        self._timed.addItem(self.tr("closed at these times"), OwnKind.CLOSURE)
        self._timed.addItem(self.tr("open only at these times"), OwnKind.SPECIAL)
        self._add = QPushButton()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._lay_out(self._left_out(found))
        self._list.itemChanged.connect(self._count)
        self._timed.currentIndexChanged.connect(self._show)
        self._add.clicked.connect(self._choose)
        self._cancel.clicked.connect(self.reject)
        self._show()

    def _days(self) -> list[OwnDay]:
        """As they would be added, with the chosen meaning of times."""
        timed = OwnKind(self._timed.currentData())
        return [replace(own, kind=timed) if own.kind is OwnKind.CLOSURE else own for own in self._found]

    def _show(self) -> None:
        before = [self._is_ticked(row) for row in range(self._list.count())] or [True] * len(self._found)
        self._list.blockSignals(True)
        self._list.clear()
        for own, ticked in zip(self._days(), before, strict=True):
            item = QListWidgetItem(own_day_words(own), self._list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.setCurrentRow(0)
        self._list.blockSignals(False)
        self._count()

    def _count(self) -> None:
        ticked = len(self._ticked())
        self._add.setText(self.tr("Add %n day(s)", "", ticked))
        self._add.setEnabled(ticked > 0)

    def _ticked(self) -> Sequence[OwnDay]:
        return [own for row, own in enumerate(self._days()) if self._is_ticked(row)]

    def _is_ticked(self, row: int) -> bool:
        return self._list.item(row).checkState() == Qt.CheckState.Checked

    def _choose(self) -> None:
        self.chosen.emit(tuple(self._ticked()))
        self.accept()

    def _left_out(self, found: IcalDays) -> str:
        told = [self.tr("%n cancelled event(s) left out.", "", found.cancelled)] if found.cancelled else []
        if found.unreadable:
            told.append(self.tr("%n event(s) could not be read.", "", found.unreadable))
        return " ".join(told)

    def _lay_out(self, left_out: str) -> None:
        self.resize(*(appearance.scaled(side) for side in _SIZE))
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(QLabel(self.tr("Events with times mean:")))
        row.addWidget(self._timed, stretch=1)
        times.setVisible(any(own.kind is OwnKind.CLOSURE for own in self._found))
        told = quiet(left_out)
        told.setVisible(bool(left_out))
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._add)
        set_tone(self._add, Tone.PRIMARY)
        self._add.setDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(
            quiet(self.tr("Take away what you do not want. Days of the next two years are shown."))
        )
        column.addWidget(self._list, stretch=1)
        column.addWidget(times)
        column.addWidget(told)
        column.addLayout(foot)
