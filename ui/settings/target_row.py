"""One line of the response targets: for which cases, and how fast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QToolButton, QWidget

from carestation.cases.case import Priority
from carestation.errors import BadInput
from carestation.sops.sop import IssueType
from carestation.timers.targets import LONGEST_MINUTES, Metric
from ui.settings.durations import duration_minutes, duration_words
from ui.theme import icons
from ui.words.marking import QT_TRANSLATE_NOOP

_PRIORITIES = {
    Priority.LOW: QT_TRANSLATE_NOOP("Priorities", "Low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Priorities", "Normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Priorities", "High"),
    Priority.URGENT: QT_TRANSLATE_NOOP("Priorities", "Urgent"),
}
_METRICS = {
    Metric.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Targets", "First response"),
    Metric.NEXT_RESPONSE: QT_TRANSLATE_NOOP("Targets", "Next response"),
    Metric.RESOLUTION: QT_TRANSLATE_NOOP("Targets", "Resolution"),
}

_FRAME, _SHORTEST = 20, 11  # px, letters


def metric_words(metric: Metric) -> str:
    """What a target is called."""
    return QCoreApplication.translate("Targets", _METRICS[metric])


class TargetRow(QObject):
    """The cells of a line, set into a grid by the editor. The last line is for any other case."""

    changed = Signal()
    removed = Signal(object)
    raised = Signal(object)

    def __init__(self, rule: Mapping[str, Any], kinds: Sequence[IssueType], parent: QWidget) -> None:
        super().__init__(parent)
        self._rest = {key: value for key, value in rule.items() if key not in ("when", *Metric)}
        when = dict(rule.get("when", {}))
        self.is_last = not when
        self._kind = _box(self.tr("Any issue type"), [(kind.key, kind.title) for kind in kinds])
        self._kind.setAccessibleName(self.tr("Issue type"))
        words = [(key, QCoreApplication.translate("Priorities", text)) for key, text in _PRIORITIES.items()]
        self._priority = _box(self.tr("Any priority"), [(str(key), text) for key, text in words])
        self._priority.setAccessibleName(self.tr("Priority"))
        _choose(self._kind, when.pop("issue_type", ""))
        _choose(self._priority, when.pop("priority", ""))
        self._other_when = when
        self._fields = {metric: QLineEdit(duration_words(rule.get(metric) or 0)) for metric in Metric}
        self._up = _tool("chevron-up", self.tr("Move this line up"))
        self._remove = _tool("trash-2", self.tr("Remove this line"))
        self._connect()

    def cells(self) -> tuple[QWidget, ...]:
        """From left to right."""
        fields = tuple(self._fields.values())
        if self.is_last:
            return (QLabel(self.tr("Any other case")), QLabel(), *fields)
        return (self._kind, self._priority, *fields, self._up, self._remove)

    def rule(self) -> dict[str, Any]:
        """The line as it is stored. BadInput for what is no span of time."""
        when: dict[str, Any] = dict(self._other_when)
        for key, box in (("issue_type", self._kind), ("priority", self._priority)):
            if not self.is_last and box.currentData():
                when[key] = box.currentData()
        if not self.is_last and not when:
            raise BadInput(self.tr("Choose an issue type or a priority for each line, or remove the line."))
        minutes = {metric.value: self._minutes(metric) for metric in Metric}
        return {"when": when, **{key: value for key, value in minutes.items() if value}, **self._rest}

    def _minutes(self, metric: Metric) -> int:
        typed = self._fields[metric].text()
        minutes = duration_minutes(typed)
        if minutes is None or minutes > LONGEST_MINUTES:
            raise BadInput(
                self.tr("“{typed}” is no span of time. Type 45 min or 1 h 30 min.").format(typed=typed)
            )
        return minutes

    def _connect(self) -> None:
        for box in (self._kind, self._priority):
            box.activated.connect(self.changed)
        for metric, field in self._fields.items():
            field.setAccessibleName(metric_words(metric))
            field.setPlaceholderText(self.tr("none"))
            field.setMinimumWidth(field.fontMetrics().horizontalAdvance("00 h 00 min") + _FRAME)
            field.textEdited.connect(self.changed)
            field.editingFinished.connect(self._tidy)
        self._up.clicked.connect(self._raise)
        self._remove.clicked.connect(self._go)

    def _tidy(self) -> None:
        """Write a span as all are written: 90 becomes 1 h 30 min."""
        for field in self._fields.values():
            minutes = duration_minutes(field.text())
            if minutes is not None:
                field.setText(duration_words(minutes))

    def _raise(self) -> None:
        self.raised.emit(self)

    def _go(self) -> None:
        self.removed.emit(self)


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
    if box.findData(key) < 0:
        box.addItem(key.replace("_", " ").capitalize(), key)
    box.setCurrentIndex(box.findData(key))


def _tool(icon: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icons.icon(icon, "quiet"))
    button.setAccessibleName(words)
    button.setToolTip(words)
    return button
