"""The figures that bind the policy to the desk: each is a real setting, with the words that a person reads.

A version keeps the figures as they were when it was published, so that nobody has to remember what it promised.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from carestation.cases.target_rules import TargetRule, rules_from_json
from carestation.policy.figure_words import DAYS, counted, day_words, span_words
from carestation.settings import catalogue, policy_settings
from carestation.settings.asked import Asked
from carestation.settings.setting import Setting
from carestation.timers.targets import Metric

Figures = Mapping[str, Any]
"""The name of a figure → its value as JSON holds it."""

TARGETS, HOURS = "targets", "hours"


class Figure(Protocol):
    """One thing that policy and desk must agree on."""

    @property
    def name(self) -> str: ...
    @property
    def title(self) -> str: ...
    def read(self, asked: Asked) -> Any:
        """What the desk counts with now, in one form however it was stored."""
        ...

    def lines(self, value: Any) -> Mapping[str, str]:
        """What a person compares: label → words."""
        ...


@dataclass(frozen=True, slots=True)
class PlainFigure:
    """A setting of one value."""

    name: str
    title: str
    setting: Setting[Any]
    words: Callable[[Any], str] = str

    def read(self, asked: Asked) -> Any:
        """As it is set."""
        return asked(self.setting)

    def lines(self, value: Any) -> Mapping[str, str]:
        """One line; a text that nobody gave is "nothing yet"."""
        return {self.title: self.words(value) or "nothing yet"}


@dataclass(frozen=True, slots=True)
class TargetsFigure:
    """The ordered rules of response targets."""

    name: str = TARGETS
    title: str = "Response targets"

    def read(self, asked: Asked) -> Any:
        """The rules as `TargetRule` writes them."""
        stored: list[dict[str, Any]] = asked(catalogue.TARGETS)
        return [rule.to_json() for rule in rules_from_json(stored)]

    def lines(self, value: Any) -> Mapping[str, str]:
        """A line for each target of each rule, those of every case first."""
        rules = sorted(rules_from_json(value), key=lambda rule: not rule.is_for_all)
        return dict(line for rule in rules for line in _rule_lines(rule))


@dataclass(frozen=True, slots=True)
class HoursFigure:
    """The business hours of a week, by the default calendar. Holidays come and go with the years."""

    name: str = HOURS
    title: str = "Opening hours"

    def read(self, asked: Asked) -> Any:
        """Only the days on which somebody is there."""
        defined = asked(catalogue.DEFINED_CALENDARS)
        weekly = defined[0]["weekly"] if defined else asked(catalogue.WEEKLY_HOURS)
        return {day: [list(span) for span in weekly[day]] for day in DAYS if weekly.get(day)}

    def lines(self, value: Any) -> Mapping[str, str]:
        """A line for each day."""
        return {name: day_words(value.get(day, ())) for day, name in DAYS.items()}


def _of(one: str) -> Callable[[Any], str]:
    return lambda value: counted(value, one)


FIGURES: Final[tuple[Figure, ...]] = (
    PlainFigure("business.name", "Name of the business", catalogue.BUSINESS_NAME),
    TargetsFigure(),
    HoursFigure(),
    PlainFigure("returns.days", "Time for returns", policy_settings.RETURNS_DAYS, _of("day")),
    PlainFigure("refunds.days", "Money back within", policy_settings.REFUND_DAYS, _of("working day")),
    PlainFigure("complaints.person", "Who answers complaints", policy_settings.COMPLAINTS_PERSON),
    PlainFigure("complaints.email", "E-mail for complaints", policy_settings.COMPLAINTS_EMAIL),
    PlainFigure("complaints.phone", "Phone for complaints", policy_settings.COMPLAINTS_PHONE),
    PlainFigure(
        "complaints.days", "Answer to a complaint", policy_settings.COMPLAINTS_DAYS, _of("working day")
    ),
    PlainFigure("access.ways", "Ways to reach us", policy_settings.ACCESS_WAYS),
    PlainFigure(
        "feedback.days", "Call after a bad rating", policy_settings.FEEDBACK_DAYS, _of("working day")
    ),
    PlainFigure("training.months", "Training again after", policy_settings.TRAINING_MONTHS, _of("month")),
    PlainFigure("review.months", "The policy is reviewed every", policy_settings.REVIEW_MONTHS, _of("month")),
)
BY_NAME: Final[Mapping[str, Figure]] = {figure.name: figure for figure in FIGURES}


def live_figures(asked: Asked) -> Figures:
    """What the desk counts with now."""
    return {figure.name: figure.read(asked) for figure in FIGURES}


@dataclass(frozen=True, slots=True)
class Divergence:
    """One line that differs: what the policy says (or said), and what the desk counts (or the newer one says)."""

    figure: str
    label: str
    policy: str
    desk: str


def divergences(policy: Figures, desk: Figures) -> tuple[Divergence, ...]:
    """Every line that differs, in order. A figure that one side does not know is no difference."""
    return tuple(
        line
        for figure in FIGURES
        if figure.name in policy and figure.name in desk and policy[figure.name] != desk[figure.name]
        for line in _differing(figure, policy[figure.name], desk[figure.name])
    )


def _differing(figure: Figure, policy: Any, desk: Any) -> Iterator[Divergence]:
    said, counts = figure.lines(policy), figure.lines(desk)
    labels = [label for label in dict.fromkeys((*said, *counts)) if said.get(label) != counts.get(label)]
    for label in labels:
        yield Divergence(figure.name, label, said.get(label, _NOTHING), counts.get(label, _NOTHING))
    if not labels:  # the same lines in another order, or pauses: what is told nowhere else
        yield Divergence(figure.name, figure.title, "as published", "in another order, or paused otherwise")


_NOTHING = "nothing of its own"
_METRICS = {
    Metric.FIRST_RESPONSE: "First answer",
    Metric.NEXT_RESPONSE: "Each further answer",
    Metric.RESOLUTION: "Resolution",
}


def rule_name(rule: TargetRule) -> str:
    """ "Every case", "Cases with priority urgent, issue type complaint"."""
    return "Every case" if rule.is_for_all else f"Cases with {_asks(rule)}"


def _asks(rule: TargetRule) -> str:
    asks = {
        "priority": rule.priority,
        "issue type": rule.issue_type.replace("_", " "),
        "tag": rule.tag,
        "channel": rule.channel,
    }
    return ", ".join(f"{name} {value}" for name, value in asks.items() if value)


def _rule_lines(rule: TargetRule) -> Iterator[tuple[str, str]]:
    for metric, words in _METRICS.items():
        if minutes := getattr(rule.targets, metric):
            yield words if rule.is_for_all else f"{words} ({_asks(rule)})", span_words(minutes)
