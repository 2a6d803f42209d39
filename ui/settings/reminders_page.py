"""How the desk reminds on this PC: notifications, quiet hours, the tray, starting with the PC. It changes at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSystemTrayIcon, QVBoxLayout, QWidget

from carestation.at_login.login_entry import LoginEntry
from carestation.errors import CareError
from carestation.settings.setting import Setting
from carestation.settings.this_pc import (
    MINIMISE_TO_TRAY,
    NOTIFY,
    QUIET_FROM,
    QUIET_OUTSIDE,
    QUIET_TO,
    SHOW_NAMES,
    WHEN_CLOSED,
)
from ui.settings.editor import Editor
from ui.settings.pc_settings import PcSettings
from ui.settings.plain_editors import TimeEditor, plain_editor
from ui.start.field import quiet
from ui.start.sheet import Sheet
from ui.theme.tone import Tone, set_tone


class RemindersPage(Sheet):
    """Belongs to the person at this PC, not to the business."""

    def __init__(self, settings: PcSettings, entry: LoginEntry, command: Sequence[str]) -> None:
        super().__init__()
        self.title.setText(self.tr("Reminders"))
        self.say(self.tr("What is due is told at once, then at most hourly until it is done."))
        self._settings = settings
        self._entry, self._command = entry, command
        self._editors: dict[Setting[Any], Editor] = {}
        for setting in (NOTIFY, SHOW_NAMES, QUIET_OUTSIDE):
            self._add(setting)
        self._add_hours()
        self._add_tray()
        self.at_login = QCheckBox(self.tr("Start when I sign in to this PC"))
        self.at_login.setChecked(entry.is_set())
        self.at_login.clicked.connect(self._start_at_login)
        self._explain(self.at_login, self.tr("The window opens minimised, and asks who you are."))
        self.body.addStretch(1)
        self.setFocusProxy(self._editors[NOTIFY])

    def _add(self, setting: Setting[Any]) -> None:
        editor = self._editor(setting, plain_editor(setting, _said(setting.title)))
        self._explain(editor, _said(setting.help), "" if setting.type is bool else _said(setting.title))

    def _add_hours(self) -> None:
        row = QHBoxLayout()
        for setting in (QUIET_FROM, QUIET_TO):
            label = QLabel(_said(setting.title))
            label.setBuddy(self._editor(setting, TimeEditor(_said(setting.title))))
            row.addWidget(label)
            row.addWidget(self._editors[setting])
        row.addStretch(1)
        hours = QWidget()
        hours.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._explain(hours, _said(QUIET_TO.help))

    def _add_tray(self) -> None:
        is_there = QSystemTrayIcon.isSystemTrayAvailable()
        for setting in (WHEN_CLOSED, MINIMISE_TO_TRAY):
            self._add(setting)
            self._editors[setting].setEnabled(is_there)
        if not is_there:
            words = self.tr("This desktop has no tray. The notices in the window remind you all the same.")
            self.body.addWidget(quiet(words))

    def _editor(self, setting: Setting[Any], editor: Editor) -> Editor:
        editor.show_value(self._settings.get(setting))
        editor.changed.connect(self._keep)
        self._editors[setting] = editor
        return editor

    def _explain(self, control: QWidget, words: str, title: str = "") -> None:
        column = QVBoxLayout()
        column.setSpacing(4)
        if title:
            label = QLabel(title)
            label.setBuddy(control)
            set_tone(label, Tone.STRONG)
            column.addWidget(label)
        column.addWidget(control)
        column.addWidget(quiet(words))
        self.body.addLayout(column)

    def _keep(self) -> None:
        for setting, editor in self._editors.items():
            if editor.value() != self._settings.get(setting):
                self._settings.put(setting, editor.value())

    def _start_at_login(self, wanted: bool) -> None:
        """The box shows what the system has, whatever was wanted."""
        self.say_fault("")
        try:
            if wanted:
                self._entry.set(self._command)
            else:
                self._entry.clear()
        except CareError as fault:
            self.say_fault(str(fault))
        self.at_login.setChecked(self._entry.is_set())


def _said(words: str) -> str:
    return QCoreApplication.translate("Settings", words)
