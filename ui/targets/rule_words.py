"""A line of the targets in words: for which cases, and how fast."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import Channel, Priority
from carestation.cases.target_rules import TargetRule
from carestation.timers.targets import Metric, Targets
from ui.case.field_words import channel_words, priority_words
from ui.settings.durations import duration_words
from ui.words.marking import QT_TRANSLATE_NOOP

_METRICS = {
    Metric.FIRST_RESPONSE: QT_TRANSLATE_NOOP("Targets", "First response"),
    Metric.NEXT_RESPONSE: QT_TRANSLATE_NOOP("Targets", "Next response"),
    Metric.RESOLUTION: QT_TRANSLATE_NOOP("Targets", "Resolution"),
}


def metric_words(metric: Metric) -> str:
    """What a target is called."""
    return QCoreApplication.translate("Targets", _METRICS[metric])


def rule_words(rule: TargetRule, titles: Mapping[str, str]) -> str:
    """ "Urgent · Complaint: First response 30 min, Resolution 8 h"; `titles` of issue types by their keys."""
    return f"{cases_words(rule, titles)}:  {targets_words(rule.targets)}"


def cases_words(rule: TargetRule, titles: Mapping[str, str]) -> str:
    """For which cases."""
    if rule.is_for_all:
        return QCoreApplication.translate("Targets", "Any case")
    parts = [
        titles.get(rule.issue_type, rule.issue_type.replace("_", " ").capitalize()),
        priority_words(Priority(rule.priority)) if rule.priority else "",
        QCoreApplication.translate("Targets", "tag “{tag}”").format(tag=rule.tag) if rule.tag else "",
        channel_words(Channel(rule.channel)) if rule.channel else "",
    ]
    return "  ·  ".join(part for part in parts if part)


def targets_words(targets: Targets) -> str:
    """How fast."""
    told = [
        f"{metric_words(metric)} {duration_words(getattr(targets, metric))}"
        for metric in Metric
        if getattr(targets, metric)
    ]
    return ", ".join(told) or QCoreApplication.translate("Targets", "no target")


def numbers_words(places: Sequence[int]) -> str:
    """Places of lines as people count them: "1, 2"."""
    return ", ".join(str(place + 1) for place in places)
