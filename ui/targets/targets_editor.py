"""The response targets: ordered lines, of which the first that fits a case applies (R18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from carestation.cases.target_rules import TargetRule, rules_from_json
from carestation.errors import CareError
from carestation.sops.sop import IssueType
from carestation.timers.targets import Targets
from ui.settings.editor import Editor
from ui.start.field import quiet
from ui.targets.rule_form import RuleForm
from ui.targets.rule_list import RuleList
from ui.theme import icons


class TargetsEditor(Editor):
    """Edits what `carestation.settings.catalogue.TARGETS` holds. The line in view is edited below the list."""

    def __init__(self, kinds: Sequence[IssueType], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles = {kind.key: kind.title for kind in kinds}
        self._rules: list[TargetRule] = []
        self._list = RuleList()
        self._form = RuleForm(kinds)
        self._rest = quiet("")
        self._add = QPushButton(self.tr("Add a line"))
        self._up = self._tool("chevron-up", self.tr("Move this line up"))
        self._down = self._tool("chevron-down", self.tr("Move this line down"))
        self._remove = self._tool("trash-2", self.tr("Remove this line"))
        self._lay_out()
        self._list.currentRowChanged.connect(self._look_at)
        self._list.moved.connect(self._reorder)
        self._list.removed.connect(self._remove_this)
        self._form.changed.connect(self._entered)
        self._add.clicked.connect(self._add_line)
        self._up.clicked.connect(self._raise)
        self._down.clicked.connect(self._lower)
        self._remove.clicked.connect(self._remove_this)
        self.setFocusProxy(self._list)

    def value(self) -> list[dict[str, Any]]:
        at = self._list.currentRow()
        if at >= 0:
            self._rules[at] = self._form.rule()
        return [rule.to_json() for rule in self._rules]

    def show_value(self, value: Sequence[Mapping[str, Any]]) -> None:
        """The last line is shown first: it is that of most cases."""
        before = self._list.currentRow()
        self._rules = list(rules_from_json(value))
        last = len(self._rules) - 1
        self._show(last if before < 0 else min(before, last))

    def _show(self, current: int) -> None:
        self._list.show_rules(self._rules, self._titles, current)
        self._look_at(current)
        self._say_rest()

    def _look_at(self, at: int) -> None:
        self._form.setEnabled(at >= 0)
        self._remove.setEnabled(at >= 0)
        self._up.setEnabled(at > 0)
        self._down.setEnabled(0 <= at < len(self._rules) - 1)
        if at >= 0:
            self._form.show_rule(self._rules[at])

    def _entered(self) -> None:
        try:
            self.value()
        except CareError:
            pass  # said when it is saved, for it may be half typed
        else:
            self._list.write(self._rules, self._titles)
            self._say_rest()
        self.changed.emit()

    def _say_rest(self) -> None:
        """Whether there are cases for which no line is meant."""
        is_whole = any(rule.is_for_all for rule in self._rules)
        self._rest.setText(
            "" if is_whole else self.tr("A case that fits no line has no target, and is never late.")
        )
        self._rest.setVisible(not is_whole)

    def _add_line(self) -> None:
        """Before a last line that is for any case: behind it, it could never match."""
        has_rest = bool(self._rules) and self._rules[-1].is_for_all
        at = len(self._rules) - has_rest
        targets = self._rules[-1].targets if self._rules else Targets()
        self._rules.insert(at, TargetRule(targets, priority="high"))
        self._show(at)
        self._form.take_focus()
        self.changed.emit()

    def _remove_this(self) -> None:
        at = self._list.currentRow()
        if at >= 0:
            del self._rules[at]
            self._show(min(at, len(self._rules) - 1))
            self.changed.emit()

    def _reorder(self, order: Sequence[int]) -> None:
        current = self._list.currentRow()
        self._rules = [self._rules[place] for place in order]
        self._show(current)
        self.changed.emit()

    def _raise(self) -> None:
        self._list.shift(-1)

    def _lower(self) -> None:
        self._list.shift(1)

    def _tool(self, icon: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(icons.icon(icon, "quiet"))
        button.setAccessibleName(words)
        button.setToolTip(words)
        return button

    def _lay_out(self) -> None:
        self._add.setAutoDefault(False)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._add)
        row.addStretch(1)
        for tool in (self._up, self._down, self._remove):
            row.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._list, stretch=1)
        column.addLayout(row)
        column.addWidget(self._rest)
        column.addWidget(self._form, alignment=Qt.AlignmentFlag.AlignTop)
