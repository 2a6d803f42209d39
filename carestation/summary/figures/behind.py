"""What a figure is made of: the facts behind it, as many as it counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from carestation.follow_ups.follow_up import FollowUpState
from carestation.summary.facts import MET
from carestation.summary.figures.rating_figures import BAD, score
from carestation.summary.portion import Portion

Behind = Callable[[Portion], Sequence[Any]]


def facts_behind(figure: str, portion: Portion) -> Sequence[Any]:
    """The facts that a figure counts, or is a share or a median of; none for one that is no sum of cases."""
    found = BEHIND.get(figure)
    return found(portion) if found is not None else ()


def _once(facts: Sequence[Any], attribute: str) -> Sequence[Any]:
    """The last fact of each case, or of each customer."""
    return list({getattr(fact, attribute): fact for fact in facts}.values())


def _due(portion: Portion, *states: FollowUpState) -> Sequence[Any]:
    wanted = states or tuple(state for state in FollowUpState if state is not FollowUpState.CANCELLED)
    return [promise for promise in portion.promises_due if promise.state in wanted]


def _resolved(portion: Portion) -> Sequence[Any]:
    return _once(portion.resolutions, "case_id")


def _first_resolutions(portion: Portion) -> Sequence[Any]:
    return [one for one in portion.resolutions if one.first and one.used_ms is not None]


def _last_resolutions(portion: Portion) -> Sequence[Any]:
    return [one for one in _resolved(portion) if one.used_ms is not None]


BEHIND: dict[str, Behind] = {
    "responsiveness": lambda p: [*p.first_decided, *p.next_decided],
    "lasting": _resolved,
    "respect": lambda p: p.ratings,
    "reassurance": _due,
    "repeat": lambda p: p.buyers,
    "new_cases": lambda p: p.new,
    "customers": lambda p: _once(p.new, "customer_id"),
    "resolved": _resolved,
    "backlog": lambda p: p.open_after,
    "first_n": lambda p: p.first_answered,
    "first_median": lambda p: p.first_answered,
    "first_p90": lambda p: p.first_answered,
    "first_within": lambda p: p.first_decided,
    "holding": lambda p: [timer for timer in p.first_answered if timer.holding],
    "real_median": lambda p: [timer for timer in p.first_answered if not timer.holding],
    "real_within": lambda p: [timer for timer in p.first_decided if not timer.holding],
    "next_n": lambda p: p.next_answered,
    "next_median": lambda p: p.next_answered,
    "next_p90": lambda p: p.next_answered,
    "next_within": lambda p: p.next_decided,
    "resolution_median": _first_resolutions,
    "resolution_p90": _first_resolutions,
    "total_median": _last_resolutions,
    "total_p90": _last_resolutions,
    "resolution_within": lambda p: p.resolution_decided,
    "one_reply": lambda p: [one for one in p.resolutions if one.first and one.replies >= 1],
    "reopened": _resolved,
    "rated": lambda p: p.ratings,
    "rated_good": lambda p: p.ratings,
    "rated_bad": lambda p: [rating for rating in p.ratings if score(rating) <= BAD],
    "response_rate": lambda p: p.surveys,
    "promises_made": lambda p: p.promises_made,
    "promises_due": _due,
    "promises_kept": lambda p: _due(p, FollowUpState.DONE),
    "promises_late": lambda p: _due(p, FollowUpState.LATE),
    "promises_broken": lambda p: _due(p, FollowUpState.BROKEN, FollowUpState.OPEN),
    "promises_share": _due,
    "checklists": lambda p: p.checklists,
    "completed": lambda p: p.checklists,
    "steps_done": lambda p: [one for one in p.checklists for _ in range(one.total)],
    "steps_skipped": lambda p: [one for one in p.checklists for _ in range(one.total)],
    "overrides": lambda p: [one for one in p.checklists if one.overridden],
    "buyers": lambda p: p.buyers,
    "bought_again": lambda p: p.buyers,
    "again_with_case": lambda p: [buyer for buyer in p.buyers if buyer.had_case],
    "again_without_case": lambda p: [buyer for buyer in p.buyers if not buyer.had_case],
    "in_time": lambda p: [timer for timer in p.first_decided if timer.state == MET],
    "late": lambda p: [timer for timer in p.first_decided if timer.state != MET],
}
"""All figures but a difference (the change in open cases) and what is about people (the trained)."""
