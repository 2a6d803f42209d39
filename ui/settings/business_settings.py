"""The settings of the business, made of the catalogue: one form for each kind, one for each large value."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.calendars.public_holidays import public_holidays
from carestation.changes import Changes, Topic
from carestation.errors import CareError
from carestation.instants import to_datetime
from carestation.reader import Reader
from carestation.settings.catalogue import CATALOGUE, COUNTRY, HOLIDAYS, TARGETS, WEEKLY_HOURS, ZONE
from carestation.settings.setting import Setting
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.settings.editor import Editor
from ui.settings.holiday_list import HolidayList
from ui.settings.plain_editors import country_editor, plain_editor, zone_editor
from ui.settings.settings_form import SettingsForm
from ui.settings.targets_editor import TargetsEditor
from ui.settings.week_editor import WeekEditor
from ui.start.one_shot import OneShot
from ui.words.marking import QT_TRANSLATE_NOOP

Stored = Mapping[Setting[Any], Any]

ALONE = (WEEKLY_HOURS, HOLIDAYS, TARGETS)
"""Settings that fill a page by themselves."""

_GROUPS = {
    "business": QT_TRANSLATE_NOOP("Settings", "Business"),
    "desk": QT_TRANSLATE_NOOP("Settings", "Desk"),
    "policy": QT_TRANSLATE_NOOP("Settings", "Policy"),
}


def page_titles() -> tuple[str, ...]:
    """The pages in order: groups by the first word of their keys, then each large value."""
    return tuple(_pages())


class BusinessSettings(QWidget):
    """`shown` once the stored values have come. Pages are those of `page_titles`."""

    shown = Signal()

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane = lane
        self._seat = seat
        self._one_shot = OneShot(self)
        self._holidays = HolidayList()
        self._holidays_of = ""
        self._stack = QStackedWidget()
        self._forms = [self._form(title, settings) for title, settings in _pages().items()]
        for form in self._forms:
            self._stack.addWidget(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        lane.changed.connect(self._note)
        self._read()

    def show_page(self, at: int) -> None:
        """Go to a page by its place."""
        self._stack.setCurrentIndex(at)
        self.setFocusProxy(self._forms[at])

    def _form(self, title: str, settings: list[Setting[Any]]) -> SettingsForm:
        words = {setting: (_said(setting.title), _said(setting.help)) for setting in settings}
        editors = {setting: self._editor(setting, words[setting][0]) for setting in settings}
        return SettingsForm(title, self._lane, editors, words)

    def _editor(self, setting: Setting[Any], name: str) -> Editor:
        if setting is COUNTRY:
            return country_editor(name)
        if setting is ZONE:
            return zone_editor(name)
        if setting is WEEKLY_HOURS:
            return WeekEditor()
        if setting is HOLIDAYS:
            return self._holidays
        if setting is TARGETS:
            return TargetsEditor(self._seat.issue_types())
        return plain_editor(setting, name)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING):
            self._read()

    def _read(self) -> None:
        self._lane.ask(_all_settings, self._show)

    def _show(self, stored: Stored) -> None:
        for form in self._forms:
            form.show_stored(stored)
        self._offer_holidays(stored[COUNTRY])
        self.shown.emit()

    def _offer_holidays(self, country: str) -> None:
        if not country or country == self._holidays_of:
            return
        self._holidays_of = country
        year = to_datetime(self._seat.clock()).year
        work = partial(public_holidays, country, (year, year + 1))
        self._one_shot.start(work, self._name_holidays, self._no_holidays, may_hang=True)

    def _name_holidays(self, holidays: Mapping[date, str]) -> None:
        self._holidays.offer(holidays)

    def _no_holidays(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault


def _pages() -> dict[str, list[Setting[Any]]]:
    pages: dict[str, list[Setting[Any]]] = {}
    shown = [setting for setting in CATALOGUE if setting.title]
    for setting in (one for one in shown if one not in ALONE):
        pages.setdefault(_said(_GROUPS[setting.key.partition(".")[0]]), []).append(setting)
    for setting in (one for one in shown if one in ALONE):
        pages[_said(setting.title)] = [setting]
    return pages


def _said(words: str) -> str:
    return QCoreApplication.translate("Settings", words)


def _all_settings(read: Reader) -> Stored:
    return {setting: read.setting(setting) for setting in CATALOGUE if setting.title}
