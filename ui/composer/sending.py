"""How an answer leaves the house: recorded first, so that a refusal comes before a mail program opens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from carestation.cases.case_page import CasePage
from carestation.cases.interaction import Direction, Interaction, SentBy
from carestation.cases.set_status import SetStatus
from carestation.cases.write import RemoveInteraction, SendReply
from carestation.checklists.do_step import DoStep
from carestation.errors import CareError
from carestation.follow_ups.follow_up import NewFollowUp
from carestation.follow_ups.set_follow_up import RemoveFollowUp, SetFollowUp
from carestation.identity import FollowUpId, InteractionId
from carestation.instants import to_datetime
from carestation.mail.addresses import Address
from carestation.mail.compose import OutgoingMail, compose, reply_subject
from carestation.mail.mailto import mailto_link
from carestation.mail.message_ids import new_message_id
from carestation.operation import Operation, Several
from carestation.ratings.asking import AskRating
from carestation.ratings.put_rating import PutRating
from carestation.ratings.question import Question, html_of
from ui.case.outside import Outside, save_file
from ui.case.seat import Seat
from ui.lanes.lane import Lane


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer that is ready to go. `path` is where the file is to be saved, for that way of sending.

    `step` is the step of a checklist that is done by sending it, `promised` are the promises noted with it.
    `question` asks how it was, under the text that the person wrote.
    """

    page: CasePage
    text: str
    way: SentBy
    is_holding: bool
    subject: str
    message_id: str
    promised: tuple[NewFollowUp, ...] = ()
    path: str = ""
    step: DoStep | None = None
    question: Question | None = None

    @property
    def whole_text(self) -> str:
        """What the customer gets."""
        return f"{self.text.rstrip()}\n\n{self.question.text()}" if self.question else self.text


def answer_to(
    page: CasePage,
    text: str,
    way: SentBy,
    *,
    is_holding: bool,
    promised: tuple[NewFollowUp, ...] = (),
    path: str = "",
    step: DoStep | None = None,
    question: Question | None = None,
) -> Answer:
    """The answer with its subject and an id of its own."""
    subject = reply_subject(page.case.subject, page.case.name)
    message_id = new_message_id(page.case.uid)
    return Answer(page, text, way, is_holding, subject, message_id, promised, path, step, question)


def record(answer: Answer, then: SetStatus | None = None) -> Operation[Any]:
    """The operation that records it as sent; with the step that it does and what becomes of the case, as one act."""
    contacts = _interactions(answer.page)
    reply = SendReply(
        answer.page.case.id,
        answer.whole_text,
        answer.way,
        subject=answer.subject,
        message_id=answer.message_id,
        is_holding=answer.is_holding,
        seen=max((contact.id for contact in contacts), default=InteractionId(0)),
    )
    asking = AskRating(answer.page.case.id) if answer.question is not None else None
    others = tuple(operation for operation in (answer.step, then, asking) if operation is not None)
    with_it = (*map(SetFollowUp, answer.promised), *others)
    return Several(reply.title, (reply, *with_it)) if with_it else reply


class HandOver(QObject):
    """Gives a recorded answer to the mail program, the clipboard or a file; what fails is taken back and told."""

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._outside = outside

    def give(
        self,
        answer: Answer,
        interaction: InteractionId,
        promised: Sequence[FollowUpId],
        asked: PutRating | None = None,
    ) -> bool:
        """Whether it left. A record of what did not leave is removed, with the promises that nobody was given, and
        the question that nobody was asked.
        """
        try:
            self._give(answer)
        except CareError as fault:
            title = "send reply"
            forgotten: list[Operation[Any]] = [RemoveFollowUp(promise, title) for promise in promised]
            if asked is not None:
                forgotten.append(asked)
            self._lane.do(Several(title, (RemoveInteraction(interaction, title), *forgotten)))
            self._lane.failed.emit(fault)
            return False
        return True

    def _give(self, answer: Answer) -> None:
        if answer.way is SentBy.CLIPBOARD:
            self._outside.copy(answer.whole_text)
        elif answer.way is SentBy.FILE:
            save_file(answer.path, compose(self._mail(answer)))
        else:
            self._open_mail_program(answer)

    def _open_mail_program(self, answer: Answer) -> None:
        page = answer.page
        link = mailto_link(
            [page.customer.email], answer.subject, answer.whole_text, in_reply_to=_last_mail(page)
        )
        if not link.has_text:
            self._outside.copy(answer.whole_text)
            self._lane.said.emit(
                self.tr("The answer is long: paste it into the mail, it has been copied."), False
            )
        if not self._outside.open_url(link.url):
            raise CareError(
                self.tr("No mail program opened."), "", self.tr("Send the answer as a copy or as a file.")
            )

    def _mail(self, answer: Answer) -> OutgoingMail:
        page, person = answer.page, self._seat.person
        chain = [entry.message_id for entry in _interactions(page) if entry.message_id]
        return OutgoingMail(
            sender=Address(person.name, person.email) if person else Address("", ""),
            to=(Address(page.customer.name, page.customer.email),),
            subject=answer.subject,
            text=answer.whole_text,
            html=html_of(answer.text, answer.question) if answer.question else "",
            message_id=answer.message_id,
            sent_at=to_datetime(self._seat.clock()).astimezone(self._seat.zone),
            in_reply_to=_last_mail(page),
            references=tuple(chain[:-1]),
        )


def _interactions(page: CasePage) -> Sequence[Interaction]:
    return [entry for entry in page.timeline if isinstance(entry, Interaction)]


def _last_mail(page: CasePage) -> str:
    """The Message-ID of the customer's last mail."""
    ids = [e.message_id for e in _interactions(page) if e.direction is Direction.IN and e.message_id]
    return ids[-1] if ids else ""
