"""One line of the targets: what it asks of a case, how fast, and what pauses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from carestation.cases.case import Channel, Priority
from carestation.cases.target_rules import TargetRule
from carestation.errors import BadInput
from carestation.sops.sop import IssueType
from carestation.timers.targets import LONGEST_MINUTES, Metric, Pauses, Targets
from ui.case.field_words import channel_words, priority_words
from ui.settings.durations import duration_minutes, duration_words
from ui.targets.rule_words import metric_words
from ui.theme.tone import Tone, set_tone

_SHORTEST = 8  # letters


class RuleForm(QWidget):
    """`changed` follows each change by the person."""

    changed = Signal()

    def __init__(self, kinds: Sequence[IssueType]) -> None:
        super().__init__()
        self._kind = _box(self.tr("Any issue type"), [(kind.key, kind.title) for kind in kinds])
        self._priority = _box(self.tr("Any priority"), [(str(one), priority_words(one)) for one in Priority])
        self._channel = _box(self.tr("Any channel"), [(str(one), channel_words(one)) for one in Channel])
        self._tag = QLineEdit()
        self._tag.setPlaceholderText(self.tr("any"))
        self._minutes = {metric: QLineEdit() for metric in Metric}
        self._pauses = {metric: QCheckBox(self.tr("pauses")) for metric in Metric}
        self._lay_out()
        for box in (self._kind, self._priority, self._channel):
            box.activated.connect(self.changed)
        self._tag.textEdited.connect(self.changed)
        for metric in Metric:
            self._minutes[metric].textEdited.connect(self.changed)
            self._minutes[metric].editingFinished.connect(self._tidy)
            self._pauses[metric].clicked.connect(self.changed)

    def show_rule(self, rule: TargetRule) -> None:
        """Show a line."""
        _choose(self._kind, rule.issue_type)
        _choose(self._priority, rule.priority)
        _choose(self._channel, rule.channel)
        self._tag.setText(rule.tag)
        for metric in Metric:
            self._minutes[metric].setText(duration_words(getattr(rule.targets, metric)))
            self._pauses[metric].setChecked(rule.targets.pausing(metric))

    def take_focus(self) -> None:
        """A new line wants to know for which cases it is."""
        self._kind.setFocus()

    def rule(self) -> TargetRule:
        """As it is entered. BadInput for what is no span of time."""
        minutes = {metric.value: self._entered(metric) for metric in Metric}
        pauses = {metric.value: box.isChecked() for metric, box in self._pauses.items()}
        return TargetRule(
            Targets(**minutes, pauses=replace(Pauses(), **pauses)),
            issue_type=self._kind.currentData(),
            priority=self._priority.currentData(),
            tag=self._tag.text().strip(),
            channel=self._channel.currentData(),
        )

    def _entered(self, metric: Metric) -> int:
        typed = self._minutes[metric].text()
        minutes = duration_minutes(typed)
        if minutes is None or minutes > LONGEST_MINUTES:
            raise BadInput(
                self.tr("“{typed}” is no span of time. Type 45 min or 1 h 30 min.").format(typed=typed)
            )
        return minutes

    def _tidy(self) -> None:
        """Write a span as all are written: 90 becomes 1 h 30 min."""
        for field in self._minutes.values():
            minutes = duration_minutes(field.text())
            if minutes is not None:
                field.setText(duration_words(minutes))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        conditions = (
            (self.tr("Issue type"), self._kind),
            (self.tr("Priority"), self._priority),
            (self.tr("Channel"), self._channel),
            (self.tr("Customer’s tag"), self._tag),
        )
        for column, (words, field) in enumerate(conditions):
            self._place(grid, 0, column, words, field)
        for column, metric in enumerate(Metric):
            field = self._minutes[metric]
            field.setPlaceholderText(self.tr("none"))
            self._place(grid, 2, column, metric_words(metric), field)
            box = self._pauses[metric]
            box.setAccessibleName(
                self.tr("{target} pauses while we wait").format(target=metric_words(metric))
            )
            box.setToolTip(
                self.tr("While the case waits for the customer or a supplier, this does not count.")
            )
            grid.addWidget(box, 4, column)
        for column in range(len(conditions)):
            grid.setColumnStretch(column, 1)

    def _place(self, grid: QGridLayout, row: int, column: int, words: str, field: QWidget) -> None:
        label = QLabel(words)
        label.setBuddy(field)
        set_tone(label, Tone.SECTION)
        field.setAccessibleName(words)
        grid.addWidget(label, row, column)
        grid.addWidget(field, row + 1, column)


def _box(anything: str, choices: Sequence[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(_SHORTEST)
    box.addItem(anything, "")
    for key, words in choices:
        box.addItem(words, key)
    return box


def _choose(box: QComboBox, key: str) -> None:
    """Show a choice; one that is not known (any more) is kept by its key."""
    with QSignalBlocker(box):
        if box.findData(key) < 0:
            box.addItem(key.replace("_", " ").capitalize(), key)
        box.setCurrentIndex(box.findData(key))
