"""A plan as somebody wrote it: targets in a line or a file, hours in a file. `BadInput` says what cannot be used."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from carestation.cases.target_rules import CONDITIONS, TargetRule, rule_from_json
from carestation.errors import BadInput, CareError
from carestation.timers.business_hours import BusinessHours
from carestation.timers.hours_json import hours_from_json, hours_to_json
from carestation.timers.intervals import WEEKDAYS
from carestation.timers.quoted import quoted
from carestation.timers.targets import Metric, Targets
from carestation.what_if.plan import Plan

_EXAMPLE = "first_response=60,next_response=120"


def read_short_targets(text: str) -> dict[str, int]:
    """`first_response=60,next_response=120`, in minutes of business time."""
    targets: dict[str, int] = {}
    for part in text.split(","):
        metric, equals, minutes = (word.strip() for word in part.partition("="))
        if metric not in list(Metric) or not equals:
            raise BadInput(f"“{part.strip():.40}” is not a target; write them like {_EXAMPLE}.")
        if metric in targets:
            raise BadInput(f"“{metric}” is named twice.")
        if not (minutes.isascii() and minutes.isdigit() and len(minutes) < 10):
            raise BadInput(f"“{minutes:.40}” is not a number of minutes; write {metric}=60.")
        targets[metric] = int(minutes)
    return _checked(targets)


def plan_of_targets(stored: Any) -> Plan:
    """An object with targets changes those; a list of rules, as the settings hold them, replaces all rules."""
    if isinstance(stored, Mapping):
        return Plan(targets=_checked(stored))
    if not isinstance(stored, list):
        raise BadInput("The targets are neither an object nor a list of rules.")
    return Plan(rules=tuple(_rule(rule, number) for number, rule in enumerate(stored, 1)))


def read_hours(stored: Any, in_force: BusinessHours) -> BusinessHours:
    """Hours as a scenario has them, or its weekdays alone; what is not named is as in the calendar in force."""
    if not isinstance(stored, Mapping):
        raise BadInput("The hours are not an object.")
    calendar = {"hours": stored} if stored and stored.keys() <= set(WEEKDAYS) else stored
    try:
        return hours_from_json({**hours_to_json(in_force), **calendar})
    except CareError as fault:
        raise BadInput(fault.title) from fault


def _rule(rule: Any, number: int) -> TargetRule:
    if not isinstance(rule, Mapping):
        raise BadInput(f"Rule {number} is not an object.")
    when = rule.get("when", {})
    if not isinstance(when, Mapping):
        raise BadInput(f"Rule {number}: its “when” is not an object.")
    for condition, wanted in when.items():
        if condition not in CONDITIONS:
            raise BadInput(f"Rule {number}: {quoted(condition)} is nothing that a rule can ask for.")
        if not isinstance(wanted, str):
            raise BadInput(f"Rule {number}: {quoted(wanted)} is not a text.")
    try:
        _checked({key: value for key, value in rule.items() if key not in ("when", "pauses")})
        return rule_from_json(rule)
    except CareError as fault:
        raise BadInput(f"Rule {number}: {fault.title}") from fault


def _checked(stored: Mapping[str, Any]) -> dict[str, int]:
    if unknown := [key for key in stored if key not in list(Metric)]:
        raise BadInput(f"{quoted(unknown[0])} is not a response target.")
    if not stored:
        raise BadInput("No target is named.")
    try:
        targets = Targets.from_json(stored)
    except CareError as fault:
        raise BadInput(fault.title) from fault
    return {metric.value: getattr(targets, metric) for metric in Metric if metric in stored}
