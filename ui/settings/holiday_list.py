"""Days on which the business is closed: public holidays that can be unticked, and days of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.settings.editor import Editor
from ui.theme import appearance

_DATE = Qt.ItemDataRole.UserRole


class HolidayList(Editor):
    """Edits what `carestation.settings.catalogue.HOLIDAYS` holds: dates as `2026-12-25`. Space ticks a day."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: dict[date, str] = {}
        self._days = QListWidget()
        self._days.setAccessibleName(self.tr("Days on which the business is closed"))
        self._days.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._days.setMinimumHeight(appearance.scaled(200))
        self._date = QDateEdit(QDate.currentDate())
        self._date.setCalendarPopup(True)
        self._date.setDisplayFormat("d MMM yyyy")
        self._date.setAccessibleName(self.tr("Closed on another day"))
        add = QPushButton(self.tr("Add this day"))
        add.clicked.connect(self._add)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("Closed on another day:")))
        row.addWidget(self._date)
        row.addWidget(add)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._days, stretch=1)
        layout.addLayout(row)
        self._days.itemChanged.connect(self._ticked)

    def offer(self, holidays: Mapping[date, str]) -> None:
        """Public holidays by name. Those not shown before come in unticked; show the value after this."""
        self._names = dict(holidays)
        self._show(sorted({*self._dates(), *holidays}), set(self.value()))

    def value(self) -> list[str]:
        """The ticked days, in order."""
        return [item.data(_DATE).isoformat() for item in self._items() if _is_ticked(item)]

    def show_value(self, value: Sequence[str]) -> None:
        """Tick these days, and no other."""
        days = {date.fromisoformat(day) for day in value}
        self._show(sorted(days | set(self._names)), set(value))

    def _show(self, days: Sequence[date], ticked: set[str]) -> None:
        self._days.blockSignals(True)
        self._days.clear()
        for day in days:
            item = QListWidgetItem(self._words(day), self._days)
            item.setData(_DATE, day)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_ticked = day.isoformat() in ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
        self._days.blockSignals(False)
        if self._days.count():
            self._days.setCurrentRow(0)

    def _add(self) -> None:
        chosen = self._date.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        self._show(sorted({*self._dates(), day}), {*self.value(), day.isoformat()})
        shown = next(item for item in self._items() if item.data(_DATE) == day)
        self._days.setCurrentItem(shown)
        self._days.scrollToItem(shown)
        self.changed.emit()

    def _words(self, day: date) -> str:
        written = QLocale().toString(QDate(day.year, day.month, day.day), "ddd, d MMMM yyyy")
        name = self._names.get(day) or self.tr("closed")
        return f"{written}  ·  {name}"

    def _ticked(self, _: QListWidgetItem) -> None:
        self.changed.emit()

    def _items(self) -> list[QListWidgetItem]:
        return [self._days.item(row) for row in range(self._days.count())]

    def _dates(self) -> list[date]:
        return [item.data(_DATE) for item in self._items()]


def _is_ticked(item: QListWidgetItem) -> bool:
    return item.checkState() == Qt.CheckState.Checked
