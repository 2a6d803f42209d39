"""Says, while a setting is being changed, that the published policy promises something else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QLabel

from carestation.calendars.calendar_json import calendar_to_json
from carestation.reader import Reader
from carestation.settings.catalogue import BUSINESS_NAME, DEFINED_CALENDARS, TARGETS
from carestation.settings.setting import Setting
from ui.lanes.asks import Asks
from ui.theme.tone import Tone, set_tone

if TYPE_CHECKING:
    from carestation.policy.figures import Divergence

PROMISED = frozenset({BUSINESS_NAME, DEFINED_CALENDARS, TARGETS})
"""Settings that stand in the policy and are changed here."""

_SUBJECT = "policy of a change"


class PolicyNote(QLabel):
    """One sentence, and what would differ; hidden where the policy promises the same, or nothing."""

    def __init__(self, reader: Asks) -> None:
        super().__init__()
        self._reader = reader
        self._changed: Mapping[Setting[Any], Any] = {}
        self.setWordWrap(True)
        set_tone(self, Tone.SOON)
        self.hide()

    def look(self, changed: Mapping[Setting[Any], Any]) -> None:
        """Find out what this would change."""
        self._changed = {setting: value for setting, value in changed.items() if setting in PROMISED}
        if self._changed:
            self._reader.ask_newest(_SUBJECT, partial(promised_otherwise, self._changed), self._show)
        else:
            self._show(())

    def hideEvent(self, event: QHideEvent) -> None:
        """A screen reader is told nothing that is not seen."""
        super().hideEvent(event)
        self.setAccessibleName("")

    def _show(self, lines: tuple[Divergence, ...]) -> None:
        if not lines or not self._changed:
            self.hide()
            return
        words = self.tr("{what}: the policy says {policy}, you would count {desk}.")
        told = words.format(what=lines[0].label, policy=lines[0].policy, desk=lines[0].desk)
        if len(lines) > 1:
            told += " " + self.tr("And {count} more.").format(count=len(lines) - 1)
        first = self.tr("This changes the published policy. Saved, it is the draft of the next version.")
        self.setText(f"{first}\n{told}")
        self.setAccessibleName(self.text())
        self.show()


def promised_otherwise(changed: Mapping[Setting[Any], Any], read: Reader) -> tuple[Divergence, ...]:
    """What the published policy says otherwise than would be counted, beside what differs already.

    Asked in the reader's thread.
    """
    from carestation.policy.figures import divergences, live_figures

    def asked(setting: Setting[Any], /) -> Any:
        if setting not in changed:
            return read.setting(setting)
        value = changed[setting]
        return [calendar_to_json(one) for one in value] if setting is DEFINED_CALENDARS else value

    policy = read.policy()
    if policy.current is None:
        return ()
    known = frozenset(policy.divergences)
    return tuple(one for one in divergences(policy.current.figures, live_figures(asked)) if one not in known)
