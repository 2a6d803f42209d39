"""How a case ends: through the gate, sometimes past it with a reason; and what the customer said afterwards."""

from __future__ import annotations

from carestation.cases.case import Status
from carestation.cases.event import EventType
from carestation.demo.business import LEAD, OWNER
from carestation.demo.chance import Lot
from carestation.demo.checklist_work import do_steps, standing
from carestation.demo.facts import DemoRating
from carestation.demo.reminders import keep_promises
from carestation.demo.stock import language
from carestation.demo.tale import Tale
from carestation.instants import DAY, HOUR, Instant
from carestation.people.representative import Role

_OVERRIDDEN = 0.05
_ASKED, _ANSWERED, _IN_WORDS = 0.62, 0.42, 0.45
_USUAL: Lot[int] = Lot({5: 57, 4: 28, 3: 8, 2: 4, 1: 3})
_AFTER_WAITING: Lot[int] = Lot({5: 22, 4: 32, 3: 24, 2: 14, 1: 8})
_WAYS: Lot[str] = Lot({"email": 7, "phone": 2, "counter": 1})


def end(tale: Tale, at: Instant, to: Status = Status.RESOLVED) -> None:
    """Resolve or close the case at that instant. Steps left open are overridden with a reason."""
    chance, case = tale.stage.chance, tale.case
    hurried = to is Status.CLOSED or chance.happens(_OVERRIDDEN)
    do_steps(tale, at, chance.between(0.2, 0.8) if hurried else 1.0)
    who, data, gate = tale.colleague, {}, standing(tale)
    if not gate.allowed:
        if gate.needs_lead and who.role is Role.REPRESENTATIVE:
            who = LEAD if chance.happens(0.7) else OWNER
        reason = chance.pick(language("en").common["overrides"])
        overridden = {"reason": reason, "steps": gate.open_steps}
        event = tale.log(EventType.OVERRIDE, at, who.id, overridden)
        data = {"override": {"event": event, "reason": reason}}
    keep_promises(case, at, chance)
    tale.set_status(at, to, who.id, **data)
    tale.waiting = None


def ask_rating(tale: Tale) -> None:
    """Some are asked how it was, fewer answer, and most of those were content."""
    chance, ended_at, rates = tale.stage.chance, tale.case.ended_at, tale.case.customer.rates
    if ended_at is None or tale.case.status is not Status.RESOLVED or not (rates or chance.happens(_ASKED)):
        return
    asked_at = Instant(ended_at + int(chance.between(20 * HOUR, 30 * HOUR)))
    answered_at = Instant(asked_at + int(chance.between(HOUR, 4 * DAY)))
    if asked_at >= tale.stage.until:
        return
    by = tale.colleague.id
    if answered_at >= tale.stage.until or not (rates or chance.happens(_ANSWERED)):
        tale.case.ratings.append(DemoRating(by, asked_at))
        return
    score = rates or (_AFTER_WAITING if tale.was_late else _USUAL).draw(chance)
    words = tale.letters.one_of(tale.letters.words.ratings[score]) if chance.happens(_IN_WORDS) else ""
    tale.case.ratings.append(DemoRating(by, asked_at, answered_at, score, words, _WAYS.draw(chance)))
    tale.log(EventType.RATED, answered_at, None, {"score": score, "words": words})
