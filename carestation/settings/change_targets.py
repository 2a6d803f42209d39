"""Changing the rules by which cases get their targets."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.change_field import TakeBack
from carestation.cases.reckon import reckon
from carestation.cases.target_rules import TargetRule
from carestation.cases.targets_for import log_changed_targets
from carestation.changes import Changes, Topic
from carestation.identity import CaseId
from carestation.operation import Operation, Outcome, Several
from carestation.settings.catalogue import TARGETS
from carestation.settings.put_back import PutBack, values_of
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class ChangeTargets:
    """Set the ordered rules. Every open case is looked at again, and counted anew from its start (R18, R19)."""

    rules: tuple[TargetRule, ...]
    title: str = "change response targets"

    def run(self, work: Work) -> Outcome[tuple[CaseId, ...]]:
        """The cases that have other targets now. What is finished keeps its own."""
        before = values_of(work, ((TARGETS, None),))
        work.settings.put(TARGETS, [rule.to_json() for rule in self.rules])
        noted = [(case, log_changed_targets(work, case)) for case in work.cases.open_ids()]
        changed = {case: event for case, event in noted if event is not None}
        for case in changed:
            reckon(work, case)
        inverses: tuple[Operation[Any], ...] = (
            *(TakeBack(event, self.title) for event in changed.values()),
            PutBack(self.title, before, values_of(work, before)),
        )
        changes = Changes.of(Topic.SETTING, Topic.CASE)
        return Outcome(tuple(changed), changes, Several(self.title, inverses), "Response targets saved")
