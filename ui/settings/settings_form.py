"""A form for some settings: changed in place, saved together, taken back together."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from carestation.errors import CareError
from carestation.operation import Several
from carestation.settings.setting import Setting
from ui.lanes.lane import Lane
from ui.settings.editor import Editor
from ui.settings.effect_bar import EffectBar
from ui.settings.policy_note import PolicyNote
from ui.settings.proposing import FELT_BY_CASES, operation_of, proposal_of
from ui.start.field import quiet
from ui.start.sheet import Sheet
from ui.theme.tone import Tone, set_tone

Editors = Mapping[Setting[Any], Editor]

_WIDTH = 760


class SettingsForm(Sheet):
    """*Save* is one act of the desk, with one *Undo*; *Discard* shows again what is stored."""

    def __init__(
        self,
        title: str,
        lane: Lane,
        editors: Editors,
        words: Mapping[Setting[Any], tuple[str, str]],
        effect: EffectBar | None = None,
        promise: PolicyNote | None = None,
    ) -> None:
        super().__init__(title, width=_WIDTH)
        self._lane = lane
        self._effect, self._promise = effect, promise
        self._editors = dict(editors)
        self._stored: dict[Setting[Any], Any] = {}
        self._save = QPushButton(self.tr("Save"))
        self._discard = QPushButton(self.tr("Discard changes"))
        self._lay_out(title, words)
        for widget in (effect, promise):
            if widget is not None:
                self.stand_above_foot(widget)
        self.add_buttons(self._discard, main=self._save)
        self._save.clicked.connect(self._store)
        self._discard.clicked.connect(self._show)
        for editor in self._editors.values():
            editor.changed.connect(self._look_again)
        self._look_again()

    @property
    def settings(self) -> tuple[Setting[Any], ...]:
        """What can be set here."""
        return tuple(self._editors)

    @property
    def is_changed(self) -> bool:
        """Whether something here is not saved yet."""
        return self._save.isEnabled()

    def show_stored(self, stored: Mapping[Setting[Any], Any]) -> None:
        """What is stored now. Where somebody is in the middle of a change, that is left alone."""
        was_changed = self.is_changed
        self._stored = {setting: stored[setting] for setting in self._editors}
        if was_changed:
            self._look_again()
        else:
            self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Return saves what is in view."""
        super().showEvent(event)
        self._save.setDefault(True)

    def _show(self) -> None:
        for setting, editor in self._editors.items():
            editor.show_value(self._stored[setting])
        self.say_fault("")
        self._look_again()

    def _changed(self) -> dict[Setting[Any], Any]:
        """What differs from what is stored. CareError for what cannot be stored."""
        entered = {setting: editor.value() for setting, editor in self._editors.items()}
        return {setting: value for setting, value in entered.items() if value != self._stored[setting]}

    def _store(self) -> None:
        try:
            changed = self._changed()
        except CareError as fault:
            self.say_fault(str(fault))
            return
        self.say_fault("")
        operations = tuple(operation_of(setting, value) for setting, value in changed.items())
        act = Several(self.tr("change settings"), operations, self.tr("Settings saved"))
        self._lane.do(act, self._saved, self._failed)

    def _saved(self, _: object) -> None:
        self._stored = {setting: editor.value() for setting, editor in self._editors.items()}
        self.say_progress(self.tr("Saved."))
        self._look_again()

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self.say_fault(str(fault))

    def _look_again(self) -> None:
        changed: Mapping[Setting[Any], Any] = {}
        is_changed = False
        if self._stored:
            try:
                changed = self._changed()
                is_changed = bool(changed)
            except CareError:
                is_changed = True
        self._save.setEnabled(is_changed)
        self._discard.setEnabled(is_changed)
        if self._promise is not None:
            self._promise.look(changed)
        if self._effect is not None:
            felt = not FELT_BY_CASES.isdisjoint(changed)
            self._effect.look(partial(proposal_of, changed) if felt else None)

    def _lay_out(self, page_title: str, words: Mapping[Setting[Any], tuple[str, str]]) -> None:
        for setting, editor in self._editors.items():
            title, help_words = words[setting]
            column = QVBoxLayout()
            column.setSpacing(4)
            if title != page_title:
                label = QLabel(title)
                label.setBuddy(editor)
                set_tone(label, Tone.STRONG)
                column.addWidget(label)
                column.addWidget(editor)
                column.addWidget(quiet(help_words))
            else:
                self.say(help_words)
                column.addWidget(editor)
            self.body.addLayout(column)
        self.body.addStretch(1)
