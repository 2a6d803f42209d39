"""The ordered rules by which targets are given: the first that fits a case applies (R18)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import product
from typing import Any

from carestation.cases.case import Case, Channel, Priority
from carestation.timers.targets import Metric, Pauses, Targets

CONDITIONS = ("issue_type", "priority", "tag", "channel")
"""What a rule may ask of a case; `tag` is one of its customer's."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What rules see of a case. Tags are compared without regard to capitals."""

    issue_type: str
    priority: str
    channel: str
    tags: frozenset[str] = frozenset()


def kind_of(case: Case, tags: Iterable[str]) -> Kind:
    """The kind of a case whose customer has these tags."""
    return Kind(case.issue_type, case.priority, case.channel, frozenset(tag.casefold() for tag in tags))


@dataclass(frozen=True, slots=True)
class TargetRule:
    """Targets for the cases that meet all conditions; an empty one asks nothing."""

    targets: Targets = field(default_factory=Targets)
    issue_type: str = ""
    priority: str = ""
    tag: str = ""
    channel: str = ""

    @property
    def is_for_all(self) -> bool:
        """Whether it fits every case."""
        return not any(getattr(self, condition) for condition in CONDITIONS)

    def fits(self, kind: Kind) -> bool:
        """Whether a case of that kind meets every condition."""
        return (
            self.issue_type in ("", kind.issue_type)
            and self.priority in ("", kind.priority)
            and self.channel in ("", kind.channel)
            and (not self.tag or self.tag.casefold() in kind.tags)
        )

    def covers(self, other: TargetRule) -> bool:
        """Whether it asks for nothing that the other one does not ask for too."""
        return all(
            getattr(self, name).casefold() in ("", getattr(other, name).casefold()) for name in CONDITIONS
        )

    def to_json(self) -> dict[str, Any]:
        """As the setting `policy.targets` holds it: no target and the usual pauses are left out."""
        when = {name: getattr(self, name) for name in CONDITIONS if getattr(self, name)}
        return {"when": when, **targets_to_json(self.targets)}


def rule_from_json(stored: Mapping[str, Any]) -> TargetRule:
    """What `to_json` gave. CareError for targets that cannot be."""
    when = {name: stored.get("when", {}).get(name, "") for name in CONDITIONS}
    minutes = {metric.value: stored[metric] for metric in Metric if stored.get(metric)}
    pauses = {"pauses": stored["pauses"]} if "pauses" in stored else {}
    return TargetRule(Targets.from_json({**minutes, **pauses}), **when)


def rules_from_json(stored: Iterable[Mapping[str, Any]]) -> tuple[TargetRule, ...]:
    """The whole list."""
    return tuple(rule_from_json(rule) for rule in stored)


def targets_to_json(targets: Targets) -> dict[str, Any]:
    """As rules and the history of a case hold them."""
    minutes = {metric.value: getattr(targets, metric) for metric in Metric if getattr(targets, metric)}
    return minutes if targets.pauses == Pauses() else {**minutes, "pauses": asdict(targets.pauses)}


def targets_by(rules: Iterable[TargetRule], kind: Kind) -> Targets:
    """The targets of the first rule that fits; none where no rule does, which cancels what runs."""
    return next((rule.targets for rule in rules if rule.fits(kind)), Targets())


def shadowed(rules: Sequence[TargetRule]) -> dict[int, tuple[int, ...]]:
    """The rules that can never match, by their places, each with the earlier ones that leave it nothing."""
    found = ((place, _takers(rules[:place], rule)) for place, rule in enumerate(rules))
    return {place: takers for place, takers in found if takers}


def _takers(earlier: Sequence[TargetRule], rule: TargetRule) -> tuple[int, ...]:
    """The places of the rules that take every case which this one fits: of one alone, where one is enough.
    Empty where some case is left.

    Priorities and channels are few, so that several rules may cover them together; issue types and tags are
    without number, so that only a rule that asks for the same, or for none, covers one.
    """
    alone = next((place for place, other in enumerate(earlier) if other.covers(rule)), None)
    if alone is not None:
        return (alone,)
    taken: set[int] = set()
    priorities = (rule.priority,) if rule.priority else tuple(Priority)
    channels = (rule.channel,) if rule.channel else tuple(Channel)
    tags = frozenset((rule.tag.casefold(),)) if rule.tag else frozenset[str]()
    for priority, channel in product(priorities, channels):
        kind = Kind(rule.issue_type, priority, channel, tags)
        taker = next((place for place, other in enumerate(earlier) if other.fits(kind)), None)
        if taker is None:
            return ()
        taken.add(taker)
    return tuple(sorted(taken))
