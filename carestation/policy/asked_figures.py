"""The figures one by one, as a person is asked for them: a target is one number of the ordered rules."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from carestation.cases.target_rules import TargetRule, rules_from_json
from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.figures import BY_NAME, HOURS, TARGETS, Figures, PlainFigure
from carestation.timers.targets import Metric, Targets


class Answer(StrEnum):
    """What kind of thing is entered."""

    WORDS = "words"
    NUMBER = "number"
    MINUTES = "minutes"
    WEEK = "week"


@dataclass(frozen=True, slots=True)
class AskedFigure:
    """`figure` is where it is kept; `metric` and `priority` say which number of the rules it is."""

    name: str
    answer: Answer
    figure: str = ""
    metric: Metric | None = None
    priority: str = ""

    def read(self, figures: Figures) -> Any:
        """What it is now."""
        if self.metric is None:
            return figures[self.figure or self.name]
        rule = _rule(rules_from_json(figures[TARGETS]), self.priority)
        return getattr(rule.targets, self.metric)

    def put(self, policy: DeskPolicy, draft: NewDraft, value: Any) -> NewDraft:
        """The draft with this answer. CareError for a target that cannot be."""
        if self.metric is None:
            return policy.proposing(draft, self.figure or self.name, value)
        figures = policy.figures_with(draft)
        rules = _with_target(rules_from_json(figures[TARGETS]), self.priority, self.metric, value)
        return policy.proposing(draft, TARGETS, [rule.to_json() for rule in rules])


def _target(name: str, metric: Metric, priority: str = "") -> AskedFigure:
    return AskedFigure(name, Answer.MINUTES, TARGETS, metric, priority)


def _plain(name: str) -> AskedFigure:
    figure = BY_NAME[name]
    is_number = isinstance(figure, PlainFigure) and figure.setting.type is int
    return AskedFigure(name, Answer.NUMBER if is_number else Answer.WORDS)


ASKED: Final = {
    asked.name: asked
    for asked in (
        AskedFigure(HOURS, Answer.WEEK),
        _target("targets.first_response", Metric.FIRST_RESPONSE),
        _target("targets.next_response", Metric.NEXT_RESPONSE),
        _target("targets.resolution", Metric.RESOLUTION),
        _target("targets.urgent", Metric.FIRST_RESPONSE, "urgent"),
        *(_plain(name) for name in BY_NAME if name not in (TARGETS, HOURS)),
    )
}
"""Name → how it is asked."""


def _is_meant(rule: TargetRule, priority: str) -> bool:
    only_priority = not (rule.issue_type or rule.tag or rule.channel)
    return rule.priority == priority and only_priority


def _rule(rules: tuple[TargetRule, ...], priority: str) -> TargetRule:
    """The rule for a priority alone, else the one for all."""
    meant = next((rule for rule in rules if _is_meant(rule, priority)), None)
    return meant or next((rule for rule in rules if rule.is_for_all), TargetRule())


def _with_target(
    rules: tuple[TargetRule, ...], priority: str, metric: Metric, minutes: int
) -> tuple[TargetRule, ...]:
    """The rule that is meant gets the number. Where there is none, it is made."""
    if not any(_is_meant(rule, priority) for rule in rules):
        made = replace(_rule(rules, priority), priority=priority)
        rules = (made, *rules) if priority else (*rules, made)
    return tuple(
        replace(rule, targets=_targets(rule.targets, metric, minutes)) if _is_meant(rule, priority) else rule
        for rule in rules
    )


def _targets(targets: Targets, metric: Metric, minutes: int) -> Targets:
    """With one of the numbers changed."""
    return Targets.from_json({**targets.to_json(), str(metric): minutes})
