"""Public holidays of a country and region: each with its next date, and a tick to take it off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from carestation.calendars.calendar import Calendar
from carestation.calendars.public_holidays import Holiday, named_holidays, names_of, regions
from carestation.clock import Clock
from carestation.errors import CareError
from carestation.instants import to_datetime
from ui.calendars.day_words import day_words
from ui.settings.plain_editors import country_editor
from ui.start.field import named, quiet
from ui.start.one_shot import OneShot
from ui.theme import appearance

_KEY = Qt.ItemDataRole.UserRole
_LIST_HEIGHT = 200

Found = tuple[tuple[Holiday, ...], tuple[tuple[str, str], ...]]


class HolidaysTab(QWidget):
    """`looked_up` follows when the holidays of a place have come; they take a moment."""

    changed = Signal()
    looked_up = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        self._one_shot = OneShot(self)
        self._place = ("", "")
        self._not_observed: frozenset[str] = frozenset()
        self.holidays: tuple[Holiday, ...] = ()
        self._country = country_editor(self.tr("Country"))
        self._region = QComboBox()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Public holidays"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setMinimumHeight(appearance.scaled(_LIST_HEIGHT))
        self._words = quiet("")
        self._lay_out()
        self._country.changed.connect(self._choose_country)
        self._region.activated.connect(self._choose_region)
        self._list.itemChanged.connect(self._ticked)

    def show_calendar(self, calendar: Calendar) -> None:
        """Show the holidays of a calendar."""
        self._not_observed = calendar.not_observed
        self._country.show_value(calendar.country)
        if self._place != (calendar.country, calendar.region):
            self._look_up(calendar.country, calendar.region)
        else:
            self._show()

    def written(self, calendar: Calendar) -> Calendar:
        """The calendar with what is chosen here."""
        country, region = self._place
        return replace(calendar, country=country, region=region, not_observed=self._not_observed)

    def _choose_country(self) -> None:
        try:
            country = self._country.value()
        except CareError:
            return  # somebody is still typing
        if country != self._place[0]:
            self._not_observed = frozenset()
            self._look_up(country, "")
            self.changed.emit()

    def _choose_region(self) -> None:
        region = self._region.currentData()
        if region != self._place[1]:
            self._look_up(self._place[0], region)
            self.changed.emit()

    def _look_up(self, country: str, region: str) -> None:
        self._place = (country, region)
        self._words.setText(self.tr("The holidays are being looked up.") if country else self._no_country())
        year = to_datetime(self._clock()).year
        said = QLocale().bcp47Name().replace("-", "_")
        work = partial(_look_up, country, region, (year, year + 1), said)
        self._one_shot.start(work, partial(self._came, self._place), self._failed, may_hang=True)

    def _came(self, place: tuple[str, str], found: Found) -> None:
        if place != self._place:
            return
        self.holidays, offered = found
        self._region.clear()
        self._region.addItem(self.tr("The whole country"), "")
        for code, name in offered:
            self._region.addItem(name, code)
        self._region.setCurrentIndex(max(0, self._region.findData(place[1])))
        self._region.setEnabled(bool(offered))
        self._words.setText(
            self.tr("Take away those on which you are open.") if place[0] else self._no_country()
        )
        self._show()
        self.looked_up.emit()

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self._words.setText(str(fault))

    def _no_country(self) -> str:
        return self.tr(
            "Without a country no public holidays are known. Enter your own days under “Other days”."
        )

    def _show(self) -> None:
        """Each name once, at its next date."""
        today = to_datetime(self._clock()).date()
        coming = {h.key: h for h in reversed(self.holidays) if h.day >= today}
        self._list.blockSignals(True)
        self._list.clear()
        for holiday in sorted(coming.values(), key=_by_day):
            item = QListWidgetItem(f"{day_words(holiday.day)}  ·  {holiday.name}", self._list)
            item.setData(_KEY, holiday.key)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            off = self._not_observed.issuperset(names_of(holiday.key))
            item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)
        self._list.blockSignals(False)
        if self._list.count():
            self._list.setCurrentRow(0)

    def _ticked(self, item: QListWidgetItem) -> None:
        names = frozenset(names_of(item.data(_KEY)))
        is_on = item.checkState() == Qt.CheckState.Checked
        self._not_observed = self._not_observed - names if is_on else self._not_observed | names
        self.changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(named(self.tr("Country"), self._country), stretch=1)
        row.addLayout(named(self.tr("Region"), self._region), stretch=1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._words)
        column.addWidget(self._list, stretch=1)


def _look_up(country: str, region: str, years: Sequence[int], language: str) -> Found:
    return named_holidays(country, years, region, language), regions(country)


def _by_day(holiday: Holiday) -> str:
    return holiday.day.isoformat()
