"""Whatever an owner does with the policy can be taken back and done again: all is exactly as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from carestation.cases.target_rules import TargetRule
from carestation.operation import Operation
from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.publish_policy import PublishPolicy
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.set_figures import CountAsPublished
from carestation.settings.change_targets import ChangeTargets
from carestation.timers.targets import Targets
from tests.carestation.policy.desk_policies import adopt, policy_of
from tests.desks import OpenDesk


def _longer_returns(policy: DeskPolicy) -> NewDraft:
    assert policy.current is not None
    return policy.proposing(NewDraft(policy.current.document), "returns.days", 60)


ACTS: dict[str, Callable[[DeskPolicy], Operation[Any]]] = {
    "draft": lambda policy: PutPolicyDraft(_longer_returns(policy)),
    "publish": lambda _: PublishPolicy("Sooner"),
    "count as published": lambda _: CountAsPublished(),
}


def _look(policy: DeskPolicy) -> tuple[object, ...]:
    number = policy.current.number if policy.current is not None else 0
    return number, policy.live, policy.draft, policy.divergences, policy.next_figures


@pytest.mark.parametrize("act", ACTS)
def test_undo_and_redo_leave_policy_and_desk_as_they_were(at_desk: OpenDesk, act: str) -> None:
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets((TargetRule(Targets(60, 120, 600)),)))
    before = _look(policy_of(at_desk))
    done = at_desk.desk.do(ACTS[act](policy_of(at_desk)))
    after = _look(policy_of(at_desk))
    assert after != before
    assert done.inverse is not None
    undone = at_desk.desk.do(done.inverse)
    assert _look(policy_of(at_desk)) == before
    assert undone.inverse is not None
    at_desk.desk.do(undone.inverse)
    assert _look(policy_of(at_desk)) == after
