"""Days of the business's own: off once or every year, with special hours, or closed for a time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from carestation.calendars.calendar import Calendar
from carestation.calendars.own_days import OwnDay, own_days, with_more_days, with_own_days
from carestation.calendars.read_ical import LARGEST, IcalDays, read_ical
from carestation.clock import Clock
from carestation.errors import CareError
from carestation.instants import to_datetime
from ui.calendars.import_days import ImportDays
from ui.calendars.own_day_row import OwnDayRow
from ui.calendars.own_day_words import own_day_words
from ui.start.field import quiet
from ui.start.one_shot import OneShot
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_LIST_HEIGHT = 176
_DAYS_AHEAD = 2 * 366


class OtherDaysTab(QWidget):
    """What is added stands in the list at its date; Delete takes the one in view away."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._days: tuple[OwnDay, ...] = ()
        self._told = quiet("")
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Other days"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setMinimumHeight(appearance.scaled(_LIST_HEIGHT))
        self._nothing = quiet(
            self.tr(
                "No other days yet. Add a day off, a day with special hours, or hours of a day that are closed."
            )
        )
        self._row = OwnDayRow(clock)
        self._remove = QPushButton(self.tr("Remove this day"))
        self._import = QPushButton(self.tr("Import a calendar file…"))
        for button in (self._remove, self._import):
            button.setAutoDefault(False)
        self._one_shot = OneShot(self)
        self._zone = "UTC"
        self._lay_out()
        self._row.added.connect(self.add)
        self._remove.clicked.connect(self._remove_this)
        self._import.clicked.connect(self._choose_file)
        self._list.currentRowChanged.connect(self._look_at)
        delete = QShortcut(QKeySequence(Qt.Key.Key_Delete), self._list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._remove_this)

    def show_calendar(self, calendar: Calendar, zone: str) -> None:
        """Show the days of a calendar; `zone` is where its times are told."""
        self._zone = zone
        self._say("")
        self._show(own_days(calendar))

    def written(self, calendar: Calendar) -> Calendar:
        """The calendar with the days that are listed here."""
        return with_own_days(calendar, self._days)

    def add(self, *days: OwnDay) -> None:
        """Add days; one that says the same as another is there once."""
        whole = with_more_days(with_own_days(_EMPTY, self._days), days)
        self._show(own_days(whole), days[0].day if days else None)
        self.changed.emit()

    def import_file(self, path: Path) -> None:
        """Read a calendar file, and show what is in it before anything is added."""
        self._say(self.tr("“{file}” is being read.").format(file=path.name), Tone.QUIET)
        first = to_datetime(self._clock()).date()
        bounds = (first, first + timedelta(days=_DAYS_AHEAD))
        work = partial(_read, path, ZoneInfo(self._zone), bounds)
        self._one_shot.start(work, partial(self._preview, path.name), self._failed, may_hang=True)

    def _choose_file(self) -> None:
        kinds = self.tr("Calendar files (*.ics *.ical *.ifb);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Import a calendar file"), "", kinds)
        if name:
            self.import_file(Path(name))

    def _preview(self, name: str, found: IcalDays) -> None:
        self._say("")
        preview = ImportDays(name, found, self)
        preview.chosen.connect(self._add_all)
        preview.open()

    def _add_all(self, days: Sequence[OwnDay]) -> None:
        self.add(*days)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError | OSError):
            raise fault
        self._say(str(fault))

    def _say(self, words: str, tone: Tone = Tone.LATE) -> None:
        set_tone(self._told, tone)
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _remove_this(self) -> None:
        at = self._list.currentRow()
        if at < 0:
            return
        self._show((*self._days[:at], *self._days[at + 1 :]))
        self._list.setCurrentRow(min(at, len(self._days) - 1))
        self.changed.emit()

    def _show(self, days: Sequence[OwnDay], look_at: date | None = None) -> None:
        self._days = tuple(days)
        self._list.clear()
        for day in self._days:
            item = QListWidgetItem(own_day_words(day), self._list)
            if day.day == look_at:
                self._list.setCurrentItem(item)
        self._nothing.setVisible(not days)
        self._list.setVisible(bool(days))
        self._look_at(self._list.currentRow())

    def _look_at(self, row: int) -> None:
        self._remove.setEnabled(row >= 0)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self._import)
        foot.addWidget(self._remove)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._row)
        column.addWidget(self._nothing)
        column.addWidget(self._list, stretch=1)
        column.addWidget(self._told)
        column.addLayout(foot)


_EMPTY = Calendar("", {})


def _read(path: Path, zone: ZoneInfo, bounds: tuple[date, date]) -> IcalDays:
    with path.open("rb") as file:
        content = file.read(LARGEST + 1)
    return read_ical(content, path.name, zone, *bounds)
