"""The settings of the business, made of the catalogue: one form for each kind, one for each large value."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.calendars.defined import defined_calendars
from carestation.cases.target_rules import rules_from_json
from carestation.changes import Changes, Topic
from carestation.reader import Reader
from carestation.settings.catalogue import (
    CATALOGUE,
    COUNTRY,
    DEFINED_CALENDARS,
    LOGO,
    SUMMARY_FOLDER,
    TARGETS,
    ZONE,
)
from carestation.settings.setting import Setting
from ui.calendars.calendars_editor import CalendarsEditor
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.settings.editor import Editor
from ui.settings.effect_bar import EffectBar
from ui.settings.file_editors import FolderEditor, PictureEditor
from ui.settings.plain_editors import country_editor, plain_editor, zone_editor
from ui.settings.policy_note import PROMISED, PolicyNote
from ui.settings.proposing import FELT_BY_CASES
from ui.settings.settings_form import SettingsForm
from ui.targets.targets_editor import TargetsEditor
from ui.words.marking import QT_TRANSLATE_NOOP

ALONE = (DEFINED_CALENDARS, TARGETS)
"""Settings that fill a page by themselves."""

_GROUPS = {
    "business": QT_TRANSLATE_NOOP("Settings", "Business"),
    "desk": QT_TRANSLATE_NOOP("Settings", "Desk"),
    "summary": QT_TRANSLATE_NOOP("Settings", "Month’s summary"),
    "policy": QT_TRANSLATE_NOOP("Settings", "Policy"),
    "ratings": QT_TRANSLATE_NOOP("Settings", "Ratings"),
}


def page_titles() -> tuple[str, ...]:
    """The pages in order: groups by the first word of their keys, then each large value."""
    return tuple(_pages())


class BusinessSettings(QWidget):
    """`shown` once the stored values have come. Pages are those of `page_titles`."""

    shown = Signal()

    def __init__(self, lane: Lane, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._lane, self._reader = lane, reader
        self._seat = seat
        self._calendars = CalendarsEditor(seat)
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
        felt = not FELT_BY_CASES.isdisjoint(settings)
        effect = EffectBar(self._reader, self._seat) if felt else None
        promise = None if PROMISED.isdisjoint(settings) else PolicyNote(self._reader)
        return SettingsForm(title, self._lane, editors, words, effect, promise)

    def _editor(self, setting: Setting[Any], name: str) -> Editor:
        if setting is COUNTRY:
            return country_editor(name)
        if setting is ZONE:
            return zone_editor(name)
        if setting is LOGO:
            return PictureEditor(name)
        if setting is SUMMARY_FOLDER:
            return FolderEditor(name)
        if setting is DEFINED_CALENDARS:
            return self._calendars
        if setting is TARGETS:
            return TargetsEditor(self._seat.issue_types())
        return plain_editor(setting, name)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING):
            self._read()

    def _read(self) -> None:
        self._reader.ask(_Known, self._show)

    def _show(self, known: _Known) -> None:
        self._calendars.meet(known.people, known.stored[ZONE])
        for form in self._forms:
            form.show_stored(known.stored)
        self.shown.emit()


class _Known:
    """What is asked of the store. An old store's list of holidays is compared with a country's, in its thread."""

    def __init__(self, read: Reader) -> None:
        self.people = read.people()
        self.stored: dict[Setting[Any], Any] = {
            setting: read.setting(setting) for setting in CATALOGUE if setting.title
        }
        rules: list[dict[str, Any]] = read.setting(TARGETS)
        self.stored[TARGETS] = [rule.to_json() for rule in rules_from_json(rules)]
        self.stored[DEFINED_CALENDARS] = defined_calendars(read.setting)


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
