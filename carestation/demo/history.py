"""The cases of the past fourteen months, all of them ended."""

from __future__ import annotations

from carestation.cases.interaction import Kind
from carestation.demo.business import DESK, Colleague
from carestation.demo.chance import Lot
from carestation.demo.endings import ask_rating
from carestation.demo.facts import DemoCustomer
from carestation.demo.matters import (
    ISSUE_TYPES,
    KIND_OF,
    KINDS,
    OUR_PLOTS,
    PLOTS,
    SHORT_PLOTS,
    SHORTEST_PLOTS,
    SPOKEN_PLOTS,
)
from carestation.demo.reminders import do_due
from carestation.demo.scenes import SCENES
from carestation.demo.stage import Stage
from carestation.demo.tale import Tale, colleague_of
from carestation.instants import DAY, Instant

_KNOWN = 0.66
_OURS = "win_back"
_LONG, _MEDIUM, _HURRY = 24 * DAY, 12 * DAY, 7 * DAY
_LEFT_EVERY = 6


def past_case(stage: Stage, opened_at: Instant, customer: DemoCustomer | None = None) -> Tale:
    """One case that began then and is over; of that customer, or of anybody."""
    chance = stage.chance
    if customer is None:
        customer = stage.customers.known(stage.customers.all) if chance.happens(_KNOWN) else None
    customer = customer or stage.customers.somebody_new(opened_at)
    left = stage.until - opened_at
    issue_type = ISSUE_TYPES.draw(chance)
    if issue_type == _OURS and left < _LONG:
        issue_type = "general_inquiry"
    kind = KIND_OF.get(issue_type) or KINDS.draw(chance)
    if kind in (Kind.CALL, Kind.VISIT) and not stage.is_open(opened_at):
        kind = Kind.MAIL
    tale = Tale(stage, customer, opened_at, issue_type, kind, _whose(stage, customer, opened_at))
    tale.hurries = left < _HURRY
    begin(tale)
    for scene in _plot(tale).draw(chance):
        SCENES[scene](tale)
    ask_rating(tale)
    do_due(tale.case, stage.until, chance)
    return tale


def begin(tale: Tale) -> None:
    """The first contact: their letter, a call that is dealt with at once, or a letter of ours."""
    letters, at = tale.letters, tale.case.opened_at
    if tale.case.issue_type == _OURS:
        tale.opens(by_us=True)
        tale.says(at, letters.from_desk(letters.matter()))
    elif tale.kind in (Kind.CALL, Kind.VISIT):
        tale.opens()
        tale.hears(at, letters.on_desk(letters.topic.call))
        tale.says(at, "", kind=tale.kind)
    else:
        tale.opens()
        matter = letters.matter()
        tale.hears(at, letters.first(matter) if tale.kind is Kind.MAIL else matter)


def _plot(tale: Tale) -> Lot[str]:
    """Shorter the nearer the end of the story is, so that all of them are over by then."""
    if tale.case.opened_by_us:
        return OUR_PLOTS
    if tale.reply_kind is not tale.kind:
        return SPOKEN_PLOTS
    left = tale.stage.until - tale.case.opened_at
    return PLOTS if left > _LONG else SHORT_PLOTS if left > _MEDIUM else SHORTEST_PLOTS


def _whose(stage: Stage, customer: DemoCustomer, at: Instant) -> Colleague:
    """The customer's representative; before she left, the sixth colleague had a sixth of them."""
    gone = DESK[-1]
    assert gone.leaves is not None
    if customer.id % _LEFT_EVERY == 0 and at < stage.start + gone.leaves * (stage.until - stage.start):
        return gone
    return colleague_of(customer.representative_id)
