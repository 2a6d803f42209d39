"""Which response targets apply to a case: an ordered list, the first match wins (R18)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from carestation.cases.case import Case
from carestation.cases.event import EventType
from carestation.identity import EventId
from carestation.instants import Instant
from carestation.settings.catalogue import TARGETS
from carestation.work import Work

METRICS = ("first_response", "next_response", "resolution")


def targets_for(case: Case, rules: Sequence[Mapping[str, Any]]) -> dict[str, int]:
    """Minutes of business time for each metric; empty where no rule fits, which cancels what runs."""
    for rule in rules:
        when = rule.get("when", {})
        if all(getattr(case, field, None) == wanted for field, wanted in when.items()):
            return {metric: rule[metric] for metric in METRICS if rule.get(metric)}
    return {}


def log_targets(work: Work, case: Case, at: Instant) -> EventId:
    """Note in the case's history which targets apply from here on, so that the history alone can be replayed."""
    rules: list[dict[str, Any]] = work.settings.get(TARGETS)
    targets = targets_for(case, rules)
    return work.cases.log(case.id, EventType.TARGETS, {"to": targets}, at)
