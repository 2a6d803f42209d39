"""The targets and hours to try: filled with those that are set, and a plan of what was changed in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from carestation.cases.target_rules import rules_from_json
from carestation.errors import CareError
from carestation.settings.catalogue import TARGETS
from carestation.settings.hours import calendars_as_set
from carestation.sops.sop import IssueType
from carestation.timers.hours_json import hours_from_json, hours_to_json
from carestation.what_if.plan import Plan
from ui.settings.editor import Editor
from ui.settings.week_editor import WeekEditor
from ui.targets.targets_editor import TargetsEditor

if TYPE_CHECKING:
    from carestation.reader import Reader


class InForce:
    """What is set now: the question that is asked of the store."""

    def __init__(self, read: Reader) -> None:
        self.targets: list[dict[str, Any]] = read.setting(TARGETS)
        self.hours: dict[str, Any] = hours_to_json(calendars_as_set(read.setting).present.default)


class PlanEditors(QObject):
    """Two editors of the settings, of which nothing is saved."""

    def __init__(self, kinds: Sequence[IssueType], parent: QObject) -> None:
        super().__init__(parent)
        self.targets, self.week = TargetsEditor(kinds), WeekEditor()
        self._in_force: InForce | None = None
        self._shown: dict[Editor, Any] = {}

    def show_in_force(self, in_force: InForce) -> None:
        """Begin with what is set now."""
        self._in_force = in_force
        self.targets.show_value(in_force.targets)
        self.week.show_value(in_force.hours["hours"])
        self._shown = {editor: editor.value() for editor in (self.targets, self.week)}

    @property
    def is_untouched(self) -> bool:
        """Whether nothing is tried yet."""
        try:
            return self.plan().changes_nothing
        except CareError:
            return False

    def plan(self) -> Plan:
        """What differs from what is set; the rest stays as it was at the time. CareError for what cannot be."""
        if self._in_force is None:
            return Plan()
        rules, week = self.targets.value(), self.week.value()
        hours = hours_from_json({**self._in_force.hours, "hours": week})
        return Plan(
            rules=None if rules == self._shown[self.targets] else rules_from_json(rules),
            hours=None if week == self._shown[self.week] else hours,
        )
