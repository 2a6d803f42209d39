"""A tale: one case as it is told. It does to facts in memory what the desk's operations do to a store."""

from __future__ import annotations

from functools import cached_property
from typing import Any, cast

from carestation.cases.case import Case, Priority, Status, case_name
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Kind, SentBy
from carestation.cases.target_rules import kind_of, rules_from_json, targets_by, targets_to_json
from carestation.demo.business import DESK, MAIL_DOMAIN, NAME, TARGETS, Colleague
from carestation.demo.facts import DemoCase, DemoCustomer, DemoFile, DemoFollowUp, Entry
from carestation.demo.letters import Letters
from carestation.demo.reminders import end_waiting
from carestation.demo.stage import Stage
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind, FollowUpState
from carestation.identity import CaseId, ChecklistId, EventId, FollowUpId, InteractionId, RepresentativeId
from carestation.instants import Instant
from carestation.mail.compose import reply_subject

_SPOKEN = (Kind.CALL, Kind.VISIT)
_WAYS_OUT = (SentBy.MAIL_PROGRAM, SentBy.MAIL_PROGRAM, SentBy.CLIPBOARD, SentBy.FILE)
_QUOTES = 0.35
_RULES = rules_from_json(TARGETS)
URGENT = {"safety_incident": Priority.URGENT, "abusive_contact": Priority.HIGH, "complaint": Priority.HIGH}


class Tale:
    """`at` is how far it is told; `waiting` since when the customer waits for an answer, None if they do not.

    A tale that `hurries` begins so late that it must be over soon.
    """

    def __init__(
        self,
        stage: Stage,
        customer: DemoCustomer,
        opened_at: Instant,
        issue_type: str,
        kind: Kind,
        colleague: Colleague,
    ) -> None:
        self.stage = stage
        self.colleague = colleague
        self.kind = kind
        self.at = opened_at
        self.waiting: Instant | None = None
        self.first_answered = False
        self.was_late = self.hurries = False
        number = next(stage.ids.cases)
        self.letters = Letters(stage.chance, customer, issue_type, stage.local.day(opened_at), number)
        self.letters.signed_by(colleague)
        self.walk = stage.walks.draw(issue_type, self.letters.topic.branch)
        self.case = DemoCase(
            id=CaseId(number),
            uid=stage.chance.uid(opened_at),
            customer=customer,
            subject=self.letters.subject(),
            issue_type=issue_type,
            priority=URGENT.get(issue_type, Priority.NORMAL),
            channel=kind.channel,
            representative_id=colleague.id,
            opened_at=opened_at,
            opened_by_us=False,
            checklist_id=ChecklistId(number),
        )
        self.targets = targets_to_json(targets_by(_RULES, kind_of(cast(Case, self.case), ())))

    def opens(self, *, by_us: bool = False) -> None:
        """The case begins; its first contact is told next."""
        case, why = self.case, f"{self.colleague.first_name} looks after {self.case.customer.name}"
        case.opened_by_us = by_us
        opened = {"by_us": by_us, "why": why, "why_type": "", "issue_type": case.issue_type}
        self.log(EventType.OPENED, case.opened_at, None, opened)
        self.log(EventType.TARGETS, case.opened_at, None, {"to": self.targets})

    def hears(
        self, at: Instant, text: str, *, machine: bool = False, files: tuple[DemoFile, ...] = ()
    ) -> Entry:
        """The customer writes or speaks: the case comes back, and what waited for a reply has it."""
        subject = self.case.subject if at == self.case.opened_at else f"Re: {self.case.subject}"
        entry = self._entry(at, Direction.IN, self.kind, text)
        entry.files, entry.is_machine = files, machine
        if self.kind is Kind.MAIL:
            entry.subject, entry.sender = subject, self.sender
            entry.message_id = f"<{at:x}.{entry.id}@{self.case.customer.email.partition('@')[2]}>"
            entry.quoted = self._quote()
        elif self.kind in _SPOKEN:
            entry.author_id = self.colleague.id
        if not machine:
            self._spoke(at)
        return entry

    def says(
        self,
        at: Instant,
        text: str,
        *,
        holding: bool = False,
        kind: Kind | None = None,
        by: Colleague | None = None,
    ) -> Entry:
        """We answer, in writing or by word of mouth."""
        entry = self._entry(at, Direction.OUT, kind or self.reply_kind, text)
        entry.author_id, entry.is_holding = (by or self.colleague).id, holding
        entry.sent_by = SentBy.SPOKEN
        if entry.kind is Kind.MAIL:
            entry.sent_by = self.stage.chance.pick(_WAYS_OUT)
            entry.subject = self.case.subject if at == self.case.opened_at else self._reply_subject
            entry.message_id = f"<{at:x}.{entry.id}@{MAIL_DOMAIN}>"
        self.waiting, self.first_answered = None, True
        return entry

    def notes(self, at: Instant, text: str, by: Colleague | None = None) -> None:
        """An internal note."""
        self._entry(at, Direction.INTERNAL, Kind.NOTE, text).author_id = (by or self.colleague).id

    def set_status(self, at: Instant, to: Status, actor: RepresentativeId | None, **data: Any) -> None:
        """Another status from here on."""
        case = self.case
        entry = {**data, "from": case.status.value, "to": to.value, "ended_from": case.ended_at}
        self.log(EventType.STATUS, at, actor, entry)
        case.status = to
        case.ended_at = (case.ended_at or at) if to.ended else None

    def log(
        self, event: EventType, at: Instant, actor: RepresentativeId | None, data: dict[str, Any]
    ) -> EventId:
        """One more entry in the history of the case."""
        number = EventId(next(self.stage.ids.events))
        self.case.events.append(CaseEvent(number, self.case.id, at, event, actor, "", data))
        self.at = max(self.at, at)
        return number

    def reminds(self, kind: FollowUpKind, at: Instant, due_at: Instant, text: str) -> None:
        """A follow-up is set."""
        stage, case = self.stage, self.case
        number = FollowUpId(next(stage.ids.follow_ups))
        person = case.representative_id
        set_up = FollowUp(number, case.id, kind, FollowUpState.OPEN, due_at, text, person, at, None, "", 1)
        case.follow_ups.append(DemoFollowUp(stage.chance.uid(at), set_up, self.colleague.id))

    def theirs(self, sentences: str) -> str:
        """What the customer says once more: a letter, or just so in a chat."""
        return self.letters.again(sentences) if self.kind is Kind.MAIL else self.letters.filled(sentences)

    def ours(self, sentences: str) -> str:
        """What we say: a letter, or just so in a chat."""
        if self.reply_kind is Kind.MAIL:
            return self.letters.from_desk(sentences)
        return self.letters.filled(sentences)

    @property
    def sender(self) -> str:
        """As the From of the customer's mail says it."""
        return f"{self.case.customer.contact} <{self.case.customer.email}>"

    @property
    def target(self) -> int:
        """Minutes in which the next answer is due; 0 where there is no target for it."""
        return int(self.targets.get("next_response" if self.first_answered else "first_response", 0))

    @property
    def reply_kind(self) -> Kind:
        """How we answer: what was spoken is answered by mail."""
        return Kind.MAIL if self.kind in _SPOKEN else self.kind

    @cached_property
    def _reply_subject(self) -> str:
        return reply_subject(self.case.subject, case_name(self.case.number))

    def _spoke(self, at: Instant) -> None:
        if self.case.status is Status.WAITING_CUSTOMER or self.case.status.ended:
            self.set_status(at, Status.OPEN, None, why="the customer wrote")
        end_waiting(self.case, at)
        if self.waiting is None:
            self.waiting = at

    def _entry(self, at: Instant, direction: Direction, kind: Kind, text: str) -> Entry:
        number = InteractionId(next(self.stage.ids.entries))
        entry = Entry(number, self.stage.chance.uid(at), kind, direction, at, None, text=text)
        self.case.entries.append(entry)
        self.at = max(self.at, at)
        return entry

    def _quote(self) -> str:
        answers = [entry for entry in self.case.entries if entry.direction is Direction.OUT]
        if not answers or not self.stage.chance.happens(_QUOTES):
            return ""
        day = self.stage.local.day(answers[-1].at)
        heading = self.letters.words.words["quoted"].format(date=day.isoformat(), shop=NAME)
        lines = answers[-1].text.splitlines()
        return "\n".join([heading, *(f"> {line}".rstrip() for line in lines)])


def colleague_of(person: RepresentativeId) -> Colleague:
    """By id."""
    return DESK[person - 1]
