"""Each rule speaks when the month gives it reason, with figures that a reader can check, and never of fewer than 20."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.advice import rules
from carestation.advice.advice import Act, Advice, Seen
from carestation.advice.what_to_change import MOST, advice_table, what_to_change
from carestation.identity import CaseId, CustomerId
from carestation.instants import DAY, HOUR, Instant, from_datetime
from carestation.summary.facts import (
    FIRST_RESPONSE,
    MET,
    MISSED,
    CaseFact,
    ChecklistFact,
    MonthFacts,
    PromiseFact,
    RatingFact,
    ResolutionFact,
    SkippedStep,
    TimerFact,
    TroubledCustomer,
)
from carestation.summary.local_time import LocalTime
from carestation.summary.portion import whole

START, END = (from_datetime(datetime(2026, month, 1, tzinfo=UTC)) for month in (10, 11))
NOON = Instant(START + 12 * HOUR)
EMPTY = MonthFacts(
    START,
    END,
    "Kettle & Co",
    "UTC",
    {},
    [],
    [],
    [],
    [],
    [],
    [],
    titles={"refund": "Refund", "late": "Parcel"},
)


def _seen(**facts: Any) -> Seen:
    month = replace(EMPTY, **facts)
    return Seen(whole(month, END), month, LocalTime("UTC"))


def _answers(
    kind: str, late: int, in_time: int, at: Instant = NOON, holding: bool = False
) -> list[TimerFact]:
    return [
        TimerFact(
            case_id=CaseId(number),
            metric=FIRST_RESPONSE,
            state=MISSED if number < late else MET,
            issue_type=kind,
            channel="email",
            started_at=at,
            answered_at=Instant(at + HOUR),
            missed_at=Instant(at + HOUR) if number < late else None,
            used_ms=60,
            answered_by=None,
            holding=holding,
        )
        for number in range(late + in_time)
    ]


def _ratings(kind: str, low: int, good: int) -> list[RatingFact]:
    scores = [2] * low + [5] * good
    return [
        RatingFact(CaseId(at), at, kind, "email", NOON, NOON, points, "", None)
        for at, points in enumerate(scores)
    ]


def _resolutions(kind: str, back: int, lasting: int) -> list[ResolutionFact]:
    again: list[Instant | None] = [*[Instant(NOON + DAY)] * back, *[None] * lasting]
    return [
        ResolutionFact(CaseId(at), kind, "email", NOON, None, True, 1, reopened, 60)
        for at, reopened in enumerate(again)
    ]


def _cases(count: int, open_after: int = 0) -> list[CaseFact]:
    return [
        CaseFact(CaseId(at), CustomerId(at), "refund", "email", None, NOON, False, at < open_after)
        for at in range(count)
    ]


def _promises(kept: int, broken: int) -> list[PromiseFact]:
    states = ["done"] * kept + ["broken"] * broken
    return [PromiseFact(None, "", "", state, NOON, NOON, None) for state in states]


def _runs(count: int) -> list[ChecklistFact]:
    return [ChecklistFact(CaseId(at), "refund", 4, 1, 5, False) for at in range(count)]


STEP = (SkippedStep("refund", "photo", "Ask for a photo", 12),)
TROUBLED = (
    TroubledCustomer(CustomerId(7), "Ida Holm", 1, 2, 0),
    TroubledCustomer(CustomerId(8), "Bo", 1, 0, 1),
)

SPOKEN = {
    "late_issue_type": (
        _seen(timers=_answers("late", 14, 26) + _answers("refund", 2, 40)),
        "14 of 40 (35%) of its answers came after their target.",
        (Act.TARGETS, "late"),
    ),
    "hour_with_too_few_hands": (
        _seen(timers=_answers("refund", 12, 12) + _answers("refund", 0, 60, Instant(NOON + HOUR))),
        "12 of 24 (50%) of the cases that came in that hour were answered late.",
        (Act.WHAT_IF, ""),
    ),
    "skipped_step": (
        _seen(checklists=_runs(30), skipped=STEP),
        "It was skipped in 12 of 30 (40%) checklists.",
        (Act.SOP, "refund"),
    ),
    "customer_about_to_leave": (
        _seen(cases=_cases(20), troubled=TROUBLED),
        "In one month: 1 bad rating, 2 promises not kept.",
        (Act.CUSTOMER, "7"),
    ),
    "resolved_too_soon": (
        _seen(resolutions=_resolutions("refund", 5, 20)),
        "5 of 25 (20%) of those resolved came back within 14 days.",
        (Act.SOP, "refund"),
    ),
    "rated_badly": (
        _seen(ratings=_ratings("refund", 6, 14)),
        "6 of 20 (30%) of its ratings are 3 or less.",
        (Act.SOP, "refund"),
    ),
    "promises_not_kept": (
        _seen(promises=_promises(15, 5)),
        "5 of 20 (25%) promises were late or broken.",
        (Act.TODAY, ""),
    ),
    "only_holding": (
        _seen(timers=_answers("refund", 0, 20, holding=True)),
        "20 of 20 (100%) first answers were holding replies.",
        (Act.SOP, ""),
    ),
    "growing_backlog": (
        _seen(cases=_cases(30, open_after=6)),
        "6 more cases are open than a month before; 30 were new.",
        (Act.WHAT_IF, ""),
    ),
}

FEW = {
    "late_issue_type": _seen(timers=_answers("late", 19, 0)),
    "hour_with_too_few_hands": _seen(
        timers=_answers("refund", 19, 0) + _answers("refund", 0, 60, Instant(NOON + HOUR))
    ),
    "skipped_step": _seen(checklists=_runs(19), skipped=STEP),
    "customer_about_to_leave": _seen(cases=_cases(19), troubled=TROUBLED),
    "resolved_too_soon": _seen(resolutions=_resolutions("refund", 19, 0)),
    "rated_badly": _seen(ratings=_ratings("refund", 19, 0)),
    "promises_not_kept": _seen(promises=_promises(0, 19)),
    "only_holding": _seen(timers=_answers("refund", 0, 19, holding=True)),
    "growing_backlog": _seen(cases=_cases(19, open_after=19)),
}

FINE = {
    "late_issue_type": _seen(timers=_answers("late", 2, 38)),
    "hour_with_too_few_hands": _seen(timers=_answers("refund", 12, 12)),  # all hours are alike
    "skipped_step": _seen(checklists=_runs(100), skipped=STEP),
    "customer_about_to_leave": _seen(cases=_cases(40)),
    "resolved_too_soon": _seen(resolutions=_resolutions("refund", 1, 24)),
    "rated_badly": _seen(ratings=_ratings("refund", 1, 19)),
    "promises_not_kept": _seen(promises=_promises(20, 1)),
    "only_holding": _seen(timers=_answers("refund", 0, 20)),
    "growing_backlog": _seen(cases=_cases(30, open_after=2)),
}


def _rule(name: str) -> rules.Rule:
    return next(rule for rule in rules.RULES if getattr(rule, "__name__", "") == name)


def test_every_rule_is_tried() -> None:
    assert [getattr(rule, "__name__", "") for rule in rules.RULES] == list(SPOKEN) == list(FEW) == list(FINE)


@pytest.mark.parametrize("name", SPOKEN)
def test_it_speaks_with_its_evidence_and_a_place_to_act(name: str) -> None:
    seen, evidence, act = SPOKEN[name]
    told = _rule(name)(seen)
    assert told is not None
    assert told.rule == name
    assert told.evidence == evidence
    assert (told.act, told.about) == act
    assert told.n >= rules.FEWEST
    assert told.sentence.endswith(".")


@pytest.mark.parametrize("name", FEW)
def test_it_says_nothing_of_fewer_than_twenty(name: str) -> None:
    assert _rule(name)(FEW[name]) is None


@pytest.mark.parametrize("name", FINE)
def test_it_says_nothing_where_all_is_well(name: str) -> None:
    assert _rule(name)(FINE[name]) is None


def test_the_heaviest_come_first_and_five_are_enough() -> None:
    month = replace(
        EMPTY,
        cases=_cases(40, open_after=20),
        timers=_answers("late", 14, 26, holding=True),
        ratings=_ratings("refund", 6, 14),
        promises=_promises(15, 5),
        resolutions=_resolutions("refund", 5, 20),
        checklists=_runs(30),
        skipped=STEP,
        troubled=TROUBLED,
    )
    told = what_to_change(whole(month, END), month, LocalTime("UTC"))
    assert len(told) == MOST
    weights = [advice.weight for advice in told]
    assert weights == sorted(weights, reverse=True)
    assert [row.cells for row in advice_table(told).rows] == [(a.sentence, a.evidence, a.n) for a in told]


def test_a_month_without_anything_gives_no_advice() -> None:
    assert what_to_change(whole(EMPTY, END), EMPTY, LocalTime("UTC")) == ()


@given(late=st.integers(0, 40), in_time=st.integers(0, 40))
def test_no_sentence_rests_on_fewer_than_twenty(late: int, in_time: int) -> None:
    month = replace(EMPTY, timers=_answers("late", late, in_time))
    told: tuple[Advice, ...] = what_to_change(whole(month, END), month, LocalTime("UTC"))
    assert all(advice.n >= rules.FEWEST for advice in told)
    assert told == () or late + in_time >= rules.FEWEST
