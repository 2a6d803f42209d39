"""Which response targets apply to a case, and noting them in its history (R18)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from carestation.cases.case import Case
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.target_rules import kind_of, rules_from_json, targets_by, targets_to_json
from carestation.identity import CaseId, EventId
from carestation.instants import Instant
from carestation.settings.catalogue import TARGETS
from carestation.timers.targets import Targets
from carestation.work import Work


def targets_for(work: Work, case: Case) -> Targets:
    """The targets by the rules that are set; none where no rule fits, which cancels what runs."""
    rules: list[dict[str, Any]] = work.settings.get(TARGETS)
    tags = work.customers.get(case.customer_id).tags
    return targets_by(rules_from_json(rules), kind_of(case, tags))


def log_targets(work: Work, case: Case, at: Instant) -> EventId:
    """Note in the case's history which targets apply from here on, so that the history alone can be replayed."""
    to = targets_to_json(targets_for(work, case))
    return work.cases.log(case.id, EventType.TARGETS, {"to": to}, at)


def log_changed_targets(work: Work, case_id: CaseId) -> EventId | None:
    """Note the targets only where they are others than those that apply; None where they are not."""
    case = work.cases.get(case_id)
    if targets_for(work, case) == noted_targets(work.cases.history(case_id)):
        return None
    return log_targets(work, case, work.now)


def noted_targets(history: Sequence[CaseEvent]) -> Targets:
    """The targets that apply by a case's history."""
    noted = (event.data["to"] for event in reversed(history) if event.type is EventType.TARGETS)
    return Targets.from_json(next(noted, {}))
