"""R18: an ordered list, the first match wins; no match is no target; what can never match is found."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.cases.case import Channel, Priority
from carestation.cases.target_rules import (
    Kind,
    TargetRule,
    rule_from_json,
    shadowed,
    targets_by,
)
from carestation.settings.catalogue import TARGETS
from carestation.timers.targets import Pauses, Targets

QUICK, SLOW = Targets(30, 60, 480), Targets(120, 240, 1440)
TYPES, TAGS = ("complaint", "refund"), ("vip", "Trade")

rules = st.builds(
    TargetRule,
    targets=st.sampled_from([QUICK, SLOW, Targets(), replace(QUICK, pauses=Pauses(first_response=True))]),
    issue_type=st.sampled_from(["", *TYPES]),
    priority=st.sampled_from(["", *(str(one) for one in Priority)]),
    tag=st.sampled_from(["", *TAGS]),
    channel=st.sampled_from(["", *(str(one) for one in Channel)]),
)
kinds = st.builds(
    Kind,
    issue_type=st.sampled_from([*TYPES, "praise"]),
    priority=st.sampled_from([str(one) for one in Priority]),
    channel=st.sampled_from([str(one) for one in Channel]),
    tags=st.frozensets(st.sampled_from([tag.casefold() for tag in TAGS] + ["new"])),
)


def test_r18_the_first_rule_that_fits_wins() -> None:
    ordered = [TargetRule(QUICK, tag="VIP", channel="phone"), TargetRule(SLOW, issue_type="refund")]
    by_phone = Kind("refund", "normal", "phone", frozenset({"vip"}))
    assert targets_by(ordered, by_phone) == QUICK
    assert targets_by(ordered, replace(by_phone, channel="email")) == SLOW
    assert targets_by(ordered, Kind("praise", "normal", "email")) == Targets()


@given(rules)
def test_a_rule_is_stored_and_read_alike(rule: TargetRule) -> None:
    assert rule_from_json(rule.to_json()) == rule


def test_the_rules_of_earlier_programs_are_read_and_written_alike() -> None:
    assert [rule_from_json(stored).to_json() for stored in TARGETS.default] == TARGETS.default


@given(st.lists(rules, max_size=5), kinds)
def test_r18_a_shadowed_rule_never_decides(ordered: list[TargetRule], kind: Kind) -> None:
    first = next((place for place, rule in enumerate(ordered) if rule.fits(kind)), None)
    assert first not in shadowed(ordered)


@pytest.mark.parametrize(
    ("ordered", "found"),
    [
        ([TargetRule(), TargetRule(priority="high")], {1: (0,)}),
        ([TargetRule(priority="high"), TargetRule()], {}),
        ([TargetRule(tag="vip"), TargetRule(tag="VIP", issue_type="refund")], {1: (0,)}),
        ([TargetRule(issue_type="refund"), TargetRule(tag="vip")], {}),
        (
            [*(TargetRule(priority=one) for one in Priority), TargetRule(issue_type="refund"), TargetRule()],
            {4: (0, 1, 2, 3), 5: (0, 1, 2, 3)},
        ),
    ],
)
def test_r18_what_can_never_match_names_what_takes_its_cases(
    ordered: list[TargetRule], found: dict[int, tuple[int, ...]]
) -> None:
    assert shadowed(ordered) == found
