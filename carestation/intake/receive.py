"""Receiving a message: on a case, or visibly aside; never lost, and never twice."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.case import Case, Status
from carestation.cases.customer_spoke import customer_spoke
from carestation.cases.event import EventType
from carestation.cases.interaction import Direction, Kind, NewInteraction
from carestation.cases.interaction_store import NewAttachment
from carestation.cases.open_case import Opening, open_case
from carestation.cases.reckon import reckon
from carestation.changes import NOTHING, Changes, Topic
from carestation.customers.contact_point import email_point
from carestation.customers.customer import NewCustomer
from carestation.customers.find_or_add import find_or_add
from carestation.identity import CaseId, CustomerId
from carestation.instants import DAY, Instant
from carestation.intake.known_threads import StoredThreads
from carestation.intake.receive_rating import FORGED, RatingReply
from carestation.intake.received import Fate, Received
from carestation.mail.message import ParsedMessage
from carestation.mail.read_message import read_message
from carestation.mail.thread_matching import find_case
from carestation.operation import Outcome
from carestation.ratings.read_answer import read_answer
from carestation.settings.catalogue import TYPE_BY_WORDS
from carestation.sops.suggest_issue_type import suggest_issue_type
from carestation.work import Work

TRUSTED_AGE = 14 * DAY
"""A message that claims to be older than this starts its clocks when it reaches the desk, not years in the red."""


@dataclass(frozen=True, slots=True)
class Receive:
    """Take in one raw message. `closed_before`: older ones come in closed, with their own dates, for an archive."""

    content: bytes
    file_name: str
    closed_before: Instant | None = None
    title: str = "receive message"

    def run(self, work: Work) -> Outcome[Received]:
        """Never refuses: what cannot be made a case of is kept aside, raw, with the reason."""
        message = read_message(self.content)
        if message.message_id and work.interactions.known(message.message_id, message.content_hash):
            return Outcome(Received(Fate.DUPLICATE))
        match = None if message.error else find_case(message, StoredThreads(work))
        thread = match.case_id if match else None
        rating = _rating(work, message, thread)
        if rating is not None and rating.is_repeated and not rating.wants_answer:
            return Outcome(Received(Fate.DUPLICATE))
        rated = rating.case if rating else None
        reason = FORGED if rating and rated is None else _why_aside(message, thread)
        raw = work.raw_messages.add(self.content, self.file_name, reason)
        if raw is None:
            return Outcome(Received(Fate.DUPLICATE))
        if reason:
            return Outcome(Received(Fate.ASIDE, reason=reason), Changes.of(Topic.KEPT_ASIDE))
        arrival = _Arrival(work, message, raw, self._moment(message, work.now), self._is_old(message))
        if rating is not None and rated is not None:
            return arrival.book_rating(rating, rated)
        return arrival.book(thread)

    def _is_old(self, message: ParsedMessage) -> bool:
        return bool(self.closed_before and message.date and message.date < self.closed_before)

    def _moment(self, message: ParsedMessage, now: Instant) -> Instant:
        if message.date is None or message.date > now:
            return now
        trusted = message.date > now - TRUSTED_AGE or self._is_old(message)
        return message.date if trusted else now


def _rating(work: Work, message: ParsedMessage, thread: CaseId | None) -> RatingReply | None:
    """A machine that quotes our question rates nothing."""
    answer = None if message.error or not message.from_person else read_answer(message)
    return RatingReply(work, message, answer, thread) if answer else None


def _why_aside(message: ParsedMessage, thread: CaseId | None) -> str:
    if message.error:
        return message.error
    if not message.correspondent.email:
        return "It names no sender."
    if thread is None and not message.from_person:
        return f"It was sent by a machine ({message.origin.value}) and belongs to no case."
    return ""


@dataclass(frozen=True, slots=True)
class _Arrival:
    """A message that becomes part of a case."""

    work: Work
    message: ParsedMessage
    raw: int
    at: Instant
    old: bool

    def book(self, thread: CaseId | None) -> Outcome[Received]:
        opened = thread is None
        case_id = self._open() if thread is None else thread
        self._add(case_id, opened)
        reckon(self.work, case_id)
        case = self.work.cases.get(case_id)
        changes = Changes.of(
            Topic.CASE, Topic.CUSTOMER, Topic.FOLLOW_UP, cases=[case_id], customers=[case.customer_id]
        )
        fate = Fate.OPENED if opened else Fate.CONTINUED
        return Outcome(Received(fate, case_id, case.number), changes)

    def book_rating(self, rating: RatingReply, case: Case) -> Outcome[Received]:
        """It starts no clock and opens no case, but for what is said in it, or a bad score."""
        given = rating.given(case, self.raw)
        message = self.book(case.id).changes if rating.wants_answer else NOTHING
        booked = rating.book(given)
        fate = Received(Fate.RATED, case.id, case.number)
        return Outcome(fate, message | booked.changes, booked.inverse, booked.said)

    def _open(self) -> CaseId:
        subject, text = self.message.subject.strip(), self.message.reply_text
        by_words = self.work.settings.get(TYPE_BY_WORDS)
        suggestion = suggest_issue_type(f"{subject}\n{text}") if by_words else ()
        issue_type, why = (suggestion[0].key, suggestion[0].why) if suggestion else ("general_inquiry", "")
        return open_case(
            self.work,
            Opening(
                customer_id=self._customer(),
                subject=subject or _first_line(text) or "(no subject)",
                issue_type=issue_type,
                kind=Kind.MAIL,
                at=self.at,
                why_type=why,
            ),
        ).id

    def _customer(self) -> CustomerId:
        sender = self.message.correspondent
        point = email_point(sender.email)
        name = sender.name.strip() or sender.email.split("@")[0]
        return find_or_add(self.work, NewCustomer(name, (point,) if point else ()))

    def _add(self, case_id: CaseId, opened: bool) -> None:
        message = self.message
        person = message.from_person
        files = [NewAttachment(a.filename, a.content_type, a.data, a.content_id) for a in message.attachments]
        self.work.interactions.add(
            NewInteraction(
                case_id=case_id,
                kind=Kind.MAIL,
                direction=Direction.IN,
                at=self.at,
                text=message.reply_text,
                subject=message.subject,
                html=message.html,
                quoted=_quoted(message),
                sender=_sender(message),
                is_machine=not person,
                message_id=message.message_id,
                content_hash=message.content_hash,
                references=tuple(
                    filter(None, (message.message_id, message.in_reply_to, *message.references))
                ),
                raw_id=self.raw,
            ),
            files,
        )
        if person and not opened and not self.old:
            customer_spoke(self.work, case_id)
        if self.old and opened:
            self._close(case_id)

    def _close(self, case_id: CaseId) -> None:
        """An archived matter was over before this desk began: it comes in closed, and no gate was there to pass."""
        case = self.work.cases.get(case_id)
        for run in self.work.checklists.of_case(case_id):
            self.work.checklists.set_removed(run.id, True)
        self.work.cases.update(case, status=Status.CLOSED, ended_at=self.at)
        data = {
            "from": Status.OPEN,
            "to": Status.CLOSED,
            "why": "older than the day on which this desk began",
        }
        self.work.cases.log(case_id, EventType.STATUS, data, self.at)


def _sender(message: ParsedMessage) -> str:
    if message.from_name:
        return f"{message.from_name} <{message.from_email}>"
    return message.from_email


def _quoted(message: ParsedMessage) -> str:
    whole, new = message.readable_text, message.reply_text.strip()
    if not new or whole == new:
        return ""
    return whole.removeprefix(new).strip() if whole.startswith(new) else whole


def _first_line(text: str) -> str:
    return next((line.strip()[:80] for line in text.splitlines() if line.strip()), "")
