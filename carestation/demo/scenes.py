"""Scenes: what can happen on a case, one function each. A plot is a line of their letters (see `SCENES`)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from carestation.cases.case import Status
from carestation.cases.event import EventType
from carestation.cases.interaction import Kind
from carestation.demo.business import STAYING, Colleague
from carestation.demo.checklist_work import do_steps
from carestation.demo.endings import end
from carestation.demo.reminders import keep_promises
from carestation.demo.tale import Tale
from carestation.instants import DAY, HOUR, MINUTE, Instant

_LATE: Final = 0.075
_LATE_ISSUE_TYPE: Final = {"billing_dispute": 0.3}
"""The bookkeeper comes on two days a week."""
_LATE_HOUR: Final = {(0, 9): 0.42}
"""Monday at nine: everything that came over Sunday lies there."""
_BY_COLLEAGUE: Final = 0.08
_MORNING: Final = 7


def answer_time(tale: Tale) -> Instant:
    """When the customer's message is answered: mostly well within its target, sometimes not."""
    chance, since = tale.stage.chance, tale.waiting
    if tale.kind is Kind.CHAT or tale.hurries:
        return max(tale.stage.worked(tale.at, chance.between(1, 45 if tale.hurries else 6)), _next(tale))
    if since is None or not tale.target:
        return tale.stage.worked(tale.at, chance.between(8, 150))
    hour = (tale.stage.local.weekday(since), tale.stage.local.hour(since))
    late = chance.happens(max(_LATE_HOUR.get(hour, 0), _LATE_ISSUE_TYPE.get(tale.case.issue_type, _LATE)))
    tale.was_late |= late
    share = 1.03 + 1.1 * chance.random() ** 2 if late else 0.05 + 0.85 * chance.random() ** 1.5
    return max(tale.stage.worked(since, share * tale.target), _next(tale))


def customer_time(tale: Tale, hours: float) -> Instant:
    """When the customer writes again: within so many hours, and not in the middle of the night."""
    if tale.kind is Kind.CHAT:
        return Instant(tale.at + int(tale.stage.chance.between(20_000, 200_000)))
    at = Instant(tale.at + int(tale.stage.chance.between(0.2 * HOUR, hours * HOUR)))
    return Instant(at + max(0, _MORNING - tale.stage.local.hour(at)) * HOUR)


def holding(tale: Tale) -> None:
    """We ask for patience, and say until when."""
    at = answer_time(tale)
    do_steps(tale, at, 0.5)
    tale.says(at, tale.ours(tale.letters.topic.holding), holding=True)


def answer(tale: Tale) -> None:
    """We answer."""
    at, colleague = answer_time(tale), _who(tale)
    do_steps(tale, at, 0.6, colleague.id)
    keep_promises(tale.case, at, tale.stage.chance)
    tale.letters.signed_by(colleague)
    tale.says(at, tale.ours(tale.letters.answer()), by=colleague)
    tale.letters.signed_by(tale.colleague)


def answer_again(tale: Tale) -> None:
    """We answer somebody who had to come back."""
    tale.says(answer_time(tale), tale.ours(tale.letters.common("again")))


def question(tale: Tale) -> None:
    """We ask for what is missing, and wait for the customer."""
    at, asked = answer_time(tale), tale.letters.one_of(tale.letters.topic.question)
    do_steps(tale, at, 0.35)
    tale.says(at, tale.ours(asked))
    tale.set_status(Instant(at + MINUTE), Status.WAITING_CUSTOMER, tale.colleague.id)


def fact(tale: Tale) -> None:
    """The customer tells what we asked for."""
    tale.hears(customer_time(tale, 26), tale.theirs(tale.letters.one_of(tale.letters.topic.fact)))


def more(tale: Tale) -> None:
    """The customer has more to say, or asks how far it is."""
    sentences = tale.letters.topic.more
    chases = tale.stage.chance.happens(0.3)
    said = tale.letters.common("chase") if chases else tale.letters.one_of(sentences)
    tale.hears(customer_time(tale, 30), tale.theirs(said))


def thanks(tale: Tale) -> None:
    """The customer says thank you, and needs no answer."""
    tale.hears(customer_time(tale, 8), tale.theirs(tale.letters.common("thanks")))
    if tale.stage.chance.happens(0.5):
        at = tale.stage.worked(tale.at, tale.stage.chance.between(3, 60))
        tale.log(EventType.NO_REPLY_NEEDED, at, tale.colleague.id, {})
        tale.waiting = None


def come_back(tale: Tale) -> None:
    """After the case was resolved, the customer writes once more and reopens it."""
    tale.at = Instant(tale.at + int(tale.stage.chance.between(0.5 * DAY, 3 * DAY)))
    tale.hears(customer_time(tale, 24), tale.theirs(tale.letters.common("returns")))


def absence(tale: Tale) -> None:
    """A machine answers for the customer; it changes nothing."""
    if tale.kind is Kind.MAIL:
        at = Instant(tale.at + int(tale.stage.chance.between(4_000, 60_000)))
        entry = tale.hears(at, tale.letters.common("absence"), machine=True)
        entry.subject = tale.letters.words.words["absence_subject"].format(subject=tale.case.subject)


def note(tale: Tale) -> None:
    """A note for colleagues."""
    at = max(_next(tale), tale.stage.worked(tale.at, tale.stage.chance.between(2, 35)))
    tale.notes(at, tale.letters.on_desk(tale.letters.topic.notes), _who(tale))


def supplier(tale: Tale) -> None:
    """We wait for a supplier, for a day or two."""
    at = Instant(tale.at + 2 * MINUTE)
    tale.notes(at, tale.letters.common("supplier_note"))
    tale.set_status(at, Status.WAITING_SUPPLIER, tale.colleague.id)
    at = tale.stage.worked(at, tale.stage.chance.between(200, 1000))
    tale.set_status(at, Status.OPEN, tale.colleague.id)


def call(tale: Tale) -> None:
    """We telephone."""
    tale.says(answer_time(tale), tale.letters.common("call_after"), kind=Kind.CALL)


def resolve(tale: Tale) -> None:
    """The case is resolved: often right after the answer, sometimes at the next tidying up."""
    chance = tale.stage.chance
    soon = Instant(tale.at + int(chance.between(1, 12) * MINUTE))
    end(
        tale,
        soon if tale.hurries or chance.happens(0.7) else tale.stage.worked(soon, chance.between(20, 300)),
    )


def give_up(tale: Tale) -> None:
    """The customer never answers, and the case is closed."""
    at = tale.stage.worked(tale.at, tale.stage.chance.between(1400, 2200))
    tale.says(at, tale.ours(tale.letters.common("gone_quiet")))
    end(tale, Instant(at + 2 * MINUTE), Status.CLOSED)


SCENES: Final[Mapping[str, Callable[[Tale], None]]] = {
    "A": answer,
    "a": answer_again,
    "C": more,
    "F": fact,
    "H": holding,
    "M": absence,
    "N": note,
    "O": come_back,
    "P": call,
    "Q": question,
    "R": resolve,
    "S": supplier,
    "T": thanks,
    "X": give_up,
}


def _next(tale: Tale) -> Instant:
    return Instant(tale.at + MINUTE)


def _who(tale: Tale) -> Colleague:
    """Mostly whose case it is; now and then a colleague who is there."""
    chance = tale.stage.chance
    return chance.pick(STAYING) if chance.happens(_BY_COLLEAGUE) else tale.colleague
