"""The cases that are open when the story ends: every colleague's inbox, from a few that are late to some that wait.

Each is planned backwards from the end: what is due in 40 minutes began the rest of its target ago, in business time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from carestation.cases.case import Status
from carestation.cases.interaction import Kind
from carestation.demo.business import OWNER, STAYING, TARGETS, Colleague
from carestation.demo.checklist_work import do_steps
from carestation.demo.facts import DemoDraft
from carestation.demo.history import begin
from carestation.demo.matters import ISSUE_TYPES
from carestation.demo.reminders import do_due
from carestation.demo.stage import Stage
from carestation.demo.stock import read
from carestation.demo.tale import Tale
from carestation.drafts.draft import DraftKind
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.instants import HOUR, MINUTE, Instant


class Standing(StrEnum):
    """How an open case stands."""

    NEW = "new"
    AGAIN = "again"
    ANSWERED = "answered"
    PROMISED = "promised"
    REMINDED = "reminded"
    WAITING = "waiting"
    SUPPLIER = "supplier"


LATE, SOON, TODAY, LATER = (-95, -6), (6, 55), (60, 230), (240, 1100)
"""Minutes of business time that are left: from, to."""

USUAL: tuple[tuple[Standing, tuple[int, int]], ...] = (
    (Standing.NEW, LATE),
    (Standing.AGAIN, SOON),
    (Standing.NEW, SOON),
    (Standing.PROMISED, SOON),
    (Standing.NEW, TODAY),
    (Standing.AGAIN, TODAY),
    (Standing.WAITING, TODAY),
    (Standing.ANSWERED, LATER),
    (Standing.PROMISED, TODAY),
    (Standing.WAITING, LATER),
    (Standing.SUPPLIER, LATER),
    (Standing.AGAIN, LATER),
    (Standing.REMINDED, TODAY),
    (Standing.NEW, LATER),
    (Standing.ANSWERED, LATER),
    (Standing.WAITING, LATER),
    (Standing.AGAIN, LATE),
    (Standing.PROMISED, LATER),
)
"""An inbox in the order in which it is filled; a longer one begins again from the top."""

_BY_US = "win_back"
_BEGUN = 0.35
"""So often somebody had begun to answer when they were called away."""


@dataclass(frozen=True, slots=True)
class Plan:
    """An open case before it is told: `turn_at` is when the customer wrote last, or when the promise is due."""

    opened_at: Instant
    turn_at: Instant
    standing: Standing
    issue_type: str
    colleague: Colleague


def plan_inbox(stage: Stage, colleague: Colleague, count: int) -> list[Plan]:
    """So many open cases of one colleague. What is pressing at the owner is told by `familiar`."""
    usual = [kind for kind in USUAL if colleague is not OWNER or kind[1] not in (LATE, SOON)]
    return [_plan(stage, colleague, *usual[place % len(usual)]) for place in range(count)]


def _plan(stage: Stage, colleague: Colleague, standing: Standing, left: tuple[int, int]) -> Plan:
    chance, until = stage.chance, stage.until
    issue_type = ISSUE_TYPES.draw(chance)
    targets = _targets(issue_type)
    while issue_type == _BY_US or "next_response" not in targets:
        issue_type = ISSUE_TYPES.draw(chance)
        targets = _targets(issue_type)
    minutes = chance.between(*left)
    resolution = targets["resolution"]
    turn_at = until
    opened_at = stage.worked(until, -chance.between(0.15, 0.75) * resolution)
    if standing is Standing.NEW:
        opened_at = _began(stage, minutes, targets["first_response"])
    elif standing is Standing.AGAIN:
        turn_at = _began(stage, minutes, targets["next_response"])
        opened_at = stage.worked(turn_at, -chance.between(0.15, 0.4) * resolution)
    elif standing in (Standing.PROMISED, Standing.REMINDED):
        turn_at = stage.worked(until, minutes)
    elif standing in (Standing.WAITING, Standing.SUPPLIER):
        turn_at = stage.worked(until, max(minutes, 30) * 2)
        opened_at = stage.worked(until, -chance.between(0.3, 1.6) * 1440)
    return Plan(opened_at, turn_at, standing, issue_type, colleague)


def _began(stage: Stage, left: float, target: int) -> Instant:
    """When a message came whose target has so much left; one that has more than all of it came just now."""
    if left < target:
        return stage.worked(stage.until, left - target)
    closed_since = max(stage.worked(stage.until, -1), stage.until - 14 * HOUR)
    quiet = stage.until - closed_since
    if quiet < 10 * MINUTE:
        return stage.worked(stage.until, -stage.chance.between(0.02, 0.3) * target)
    return Instant(closed_since + int(stage.chance.between(0.1, 0.9) * quiet))


def _targets(issue_type: str) -> dict[str, int]:
    rules = (rule for rule in TARGETS if rule["when"] in ({"issue_type": issue_type}, {}))
    return {key: minutes for key, minutes in next(rules).items() if key != "when"}


def present_case(stage: Stage, plan: Plan) -> Tale:
    """The open case of a plan, as it stands at the end of the story."""
    mine = stage.customers.of[plan.colleague.id]
    customer = stage.customers.known(mine) if stage.chance.happens(0.55) else None
    customer = customer or stage.customers.somebody_new(plan.opened_at, plan.colleague)
    customer.has_open_case = True
    kind = Kind.SOCIAL if plan.issue_type == "social_post" else Kind.MAIL
    tale = Tale(stage, customer, plan.opened_at, plan.issue_type, kind, plan.colleague)
    begin(tale)
    _GOES_ON[plan.standing](tale, plan)
    do_due(tale.case, Instant(stage.until - 3 * HOUR), stage.chance)
    return tale


def _looked_at(tale: Tale, _plan: Plan) -> None:
    if tale.stage.chance.happens(0.4):
        do_steps(tale, tale.stage.until, 0.15)


def _again(tale: Tale, plan: Plan) -> None:
    _say(tale, tale.letters.topic.holding, 0.4, holding=True)
    letters = tale.letters
    tale.hears(plan.turn_at, tale.theirs(letters.one_of(letters.topic.more)))
    if tale.stage.chance.happens(_BEGUN):
        answer = tale.ours(letters.answer())
        half = answer[: len(answer) // 2].rpartition(" ")[0]
        tale.case.drafts.append(DemoDraft(plan.colleague.id, DraftKind.REPLY, half, plan.turn_at))


def _answered(tale: Tale, _plan: Plan) -> None:
    _say(tale, tale.letters.answer(), 0.7)


def _promised(tale: Tale, plan: Plan) -> None:
    _reminds(tale, plan, FollowUpKind.PROMISE, "promises")


def _reminded(tale: Tale, plan: Plan) -> None:
    _reminds(tale, plan, FollowUpKind.REMINDER, "reminders")


def _reminds(tale: Tale, plan: Plan, kind: FollowUpKind, written: str) -> None:
    at = _say(tale, tale.letters.topic.holding, 0.45, holding=True)
    stock = read("reminders")[written]
    text = tale.stage.chance.pick(stock.get(plan.issue_type, stock["other"]))
    tale.reminds(kind, at, plan.turn_at, text)


def _waiting(tale: Tale, plan: Plan) -> None:
    asked = tale.letters.one_of(tale.letters.topic.question)
    at = _say(tale, asked, 0.35)
    tale.set_status(Instant(at + MINUTE), Status.WAITING_CUSTOMER, tale.colleague.id)
    if tale.stage.chance.happens(0.6):
        tale.reminds(FollowUpKind.IF_NO_REPLY, at, plan.turn_at, "Ask once more, kindly")


def _supplier(tale: Tale, _plan: Plan) -> None:
    at = _say(tale, tale.letters.common("supplier"), 0.4, holding=True)
    tale.notes(Instant(at + MINUTE), tale.letters.common("supplier_note"))
    tale.set_status(Instant(at + 2 * MINUTE), Status.WAITING_SUPPLIER, tale.colleague.id)


_GOES_ON: dict[Standing, Callable[[Tale, Plan], None]] = {
    Standing.NEW: _looked_at,
    Standing.AGAIN: _again,
    Standing.ANSWERED: _answered,
    Standing.PROMISED: _promised,
    Standing.REMINDED: _reminded,
    Standing.WAITING: _waiting,
    Standing.SUPPLIER: _supplier,
}


def _say(tale: Tale, sentences: str, share: float, *, holding: bool = False) -> Instant:
    """Answer within the first target, having done that share of the checklist."""
    minutes = tale.stage.chance.between(0.1, 0.7) * min(tale.target, 120)
    at = tale.stage.worked(tale.case.opened_at, minutes)
    do_steps(tale, at, share)
    tale.says(at, tale.ours(sentences), holding=holding)
    return at


def inbox_sizes(cases: int, stage: Stage) -> dict[int, int]:
    """How many open cases each colleague has: about fifteen, in a large business its share of a week's cases."""
    usual = max(15.0, 0.006 * cases)
    most = cases / 2 / len(STAYING)
    return {person.id: int(min(usual * stage.chance.between(0.85, 1.25), most)) for person in STAYING}
