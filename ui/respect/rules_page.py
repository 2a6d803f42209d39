"""The settings of hints while writing: each person says which they want to read. It changes at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox

from carestation.reader import Reader
from carestation.respect.rule import Rule
from carestation.respect.rule_book import LANGUAGES, rule_book
from carestation.respect.switch_rule import SwitchRule, what_is_off
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.start.field import quiet
from ui.start.sheet import Sheet


class RulesPage(Sheet):
    """A rule that is switched off is off in every language that the person writes."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.title.setText(self.tr("Hints while writing"))
        self.say(
            self.tr(
                "They stand under a reply, and never keep anybody from sending. Nothing of them is stored."
            )
        )
        self._boxes: dict[str, QCheckBox] = {}
        for rule in rule_book(_language()).rules:
            self._add(rule)
        self.body.addStretch(1)
        self.setFocusProxy(next(iter(self._boxes.values())))
        if seat.person_id is not None:
            lane.ask(self._what_is_off, self._show)

    def _add(self, rule: Rule) -> None:
        box = self._boxes[rule.id] = QCheckBox(rule.says)
        box.setChecked(True)
        box.setEnabled(self._seat.person_id is not None)
        box.toggled.connect(partial(self._switch, rule.id))
        self.body.addWidget(box)
        self.body.addWidget(quiet(rule.why))

    def _switch(self, rule: str, on: bool) -> None:
        self._lane.do(SwitchRule(rule, on))

    def _what_is_off(self, read: Reader) -> frozenset[str]:
        return what_is_off(read, self._seat.person_id)

    def _show(self, off: frozenset[str]) -> None:
        for rule, box in self._boxes.items():
            box.setChecked(rule not in off)


def _language() -> str:
    """The language of the window, as far as there are rules in it."""
    begin = QLocale().name()[:2]
    return begin if begin in LANGUAGES else LANGUAGES[0]
