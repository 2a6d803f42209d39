"""Writing on a case: an answer to the customer, or an internal note. Two operations that share no text."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.cases.interaction import Direction, Kind, NewInteraction, SentBy
from carestation.cases.interaction_store import NewAttachment
from carestation.cases.reckon import reckon
from carestation.cases.standing_case import standing_case
from carestation.changes import Changes, Topic
from carestation.drafts.draft import DraftKind
from carestation.errors import Refused
from carestation.identity import CaseId, InteractionId
from carestation.operation import Outcome
from carestation.sops.placeholders import placeholders_in
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class SendReply:
    """Record an answer that has left the house, by mail or by word of mouth.

    `seen` is the last interaction that the writer saw: when a colleague answered after it, sending is stopped.
    `is_holding` marks an answer that only asks for patience; figures keep those apart.
    """

    case_id: CaseId
    text: str
    sent_by: SentBy
    kind: Kind = Kind.MAIL
    subject: str = ""
    message_id: str = ""
    is_holding: bool = False
    seen: InteractionId | None = None
    attachments: tuple[NewAttachment, ...] = ()
    title: str = "send reply"

    def run(self, work: Work) -> Outcome[InteractionId]:
        """Refused for an empty text, an empty placeholder, or when somebody answered meanwhile."""
        case = standing_case(work, self.case_id)
        self._check(work)
        interaction = work.interactions.add(
            NewInteraction(
                case_id=case.id,
                kind=self.kind,
                direction=Direction.OUT,
                at=work.now,
                text=self.text,
                subject=self.subject,
                author_id=work.actor,
                is_holding=self.is_holding,
                sent_by=self.sent_by,
                message_id=self.message_id,
                references=(self.message_id,) if self.message_id else (),
            ),
            self.attachments,
        )
        work.drafts.put(case.id, DraftKind.REPLY, "")
        reckon(work, case.id)
        undo = RemoveInteraction(interaction, self.title)
        return Outcome(interaction, _changes(case.id), undo, f"Answer on {case.name} recorded as sent")

    def _check(self, work: Work) -> None:
        if not self.text.strip():
            raise Refused("There is nothing to send yet.", remedy="Write the answer first.")
        empty = placeholders_in(self.text)
        if empty:
            names = ", ".join(f"{{{name}}}" for name in empty)
            raise Refused(
                f"The answer still has an empty place: {names}.", remedy="Fill it in or take it out."
            )
        for contact in work.cases.contacts(self.case_id):
            meanwhile = self.seen is not None and contact.id > self.seen
            if (
                meanwhile
                and contact.direction is Direction.OUT
                and contact.author_id not in (None, work.actor)
            ):
                name = work.people.get(contact.author_id).first_name if contact.author_id else ""
                raise Refused(
                    f"{name} has answered meanwhile.", remedy="Read that answer before you send yours."
                )


@dataclass(frozen=True, slots=True)
class AddNote:
    """An internal note: for colleagues only, and never an answer (R11)."""

    case_id: CaseId
    text: str
    title: str = "add note"

    def run(self, work: Work) -> Outcome[InteractionId]:
        """Refused for an empty text."""
        if not self.text.strip():
            raise Refused("The note is empty.", remedy="Write something first.")
        standing_case(work, self.case_id)
        interaction = work.interactions.add(
            NewInteraction(
                case_id=self.case_id,
                kind=Kind.NOTE,
                direction=Direction.INTERNAL,
                at=work.now,
                text=self.text,
                author_id=work.actor,
            )
        )
        work.drafts.put(self.case_id, DraftKind.NOTE, "")
        return Outcome(interaction, _changes(self.case_id), RemoveInteraction(interaction, self.title))


@dataclass(frozen=True, slots=True)
class RemoveInteraction:
    """Take an interaction off the timeline, or bring it back: the undo of writing one."""

    interaction_id: InteractionId
    title: str
    back: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Nothing is deleted; the timers are reckoned without it."""
        case = work.interactions.case_of(self.interaction_id)
        work.interactions.set_removed(self.interaction_id, not self.back)
        reckon(work, case)
        inverse = RemoveInteraction(self.interaction_id, self.title, not self.back)
        return Outcome(None, _changes(case), inverse)


def _changes(case: CaseId) -> Changes:
    return Changes.of(Topic.CASE, Topic.DRAFT, cases=[case])
