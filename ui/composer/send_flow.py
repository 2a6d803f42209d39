"""The way of an answer or a note to the store: checked, recorded, handed over, or refused with a sentence."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import SentBy
from carestation.cases.pass_gate import GateRefused
from carestation.cases.set_status import SetStatus
from carestation.cases.write import AddNote
from carestation.checklists.do_step import DoStep
from carestation.errors import CareError
from carestation.follow_ups.follow_up import NewFollowUp
from carestation.identity import CaseId, InteractionId
from carestation.ratings.offer import closing_question
from carestation.ratings.question import Question
from carestation.sops.placeholders import placeholders_in
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.composer.sending import Answer, HandOver, answer_to, record
from ui.lanes.lane import Lane


class SendFlow(QObject):
    """One thing at a time: while an answer is under way, a second *Send* does nothing.

    `said` is a sentence for the person (empty: none any more); `place_wanted` that an empty place must be filled;
    `way_wanted` that nobody has said yet how answers leave; `left(answer, interaction)` and `noted(case)` that
    it is done; `stayed` that it was recorded, did not leave and is not recorded any more.
    `gate_refused(fault, retry)`: the case may not end yet; `retry(reason)` does it all with a reason.
    """

    said = Signal(str)
    place_wanted = Signal()
    way_wanted = Signal()
    left = Signal(object, object)
    noted = Signal(object)
    stayed = Signal(object)
    gate_refused = Signal(object, object)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, window: QWidget) -> None:
        super().__init__(window)
        self._lane = lane
        self._seat = seat
        self._outside = outside
        self._window = window
        self._hand_over = HandOver(lane, seat, outside, self)
        self._under_way = False

    def add_note(self, page: CasePage, text: str) -> None:
        """Add an internal note."""
        if self._under_way:
            return
        if text.strip():
            self._do(AddNote(page.case.id, text), partial(self._noted, page.case.id), self._failed)
        else:
            self.said.emit(self.tr("The note is empty. Write something first."))

    def send_reply(
        self,
        page: CasePage,
        text: str,
        way: SentBy,
        *,
        is_holding: bool,
        promised: tuple[NewFollowUp, ...] = (),
        then: Status | None,
        step: DoStep | None = None,
        ask: bool = True,
    ) -> None:
        """Send an answer; in the same act note what is `promised` in it, do the step that it answers, and set the
        case to `then`. An answer that resolves the case may `ask` how it was, where the rules allow it.
        """
        if self._under_way:
            return
        if sentence := self._not_ready(page, text, way):
            self.said.emit(sentence)
        elif way is SentBy.NOT_SENT:
            self.way_wanted.emit()
        else:
            path = self._path(page) if way is SentBy.FILE else ""
            if path or way is not SentBy.FILE:
                answer = answer_to(
                    page, text, way, is_holding=is_holding, promised=promised, path=path, step=step
                )
                self._begin(answer, then, ask)

    def _begin(self, answer: Answer, then: Status | None, ask: bool) -> None:
        if not ask or then is not Status.RESOLVED:
            self._record(answer, then, "")
            return
        self._under_way = True
        customer, sender = answer.page.customer, self._seat.person
        question = partial(
            closing_question,
            case=answer.page.case.id,
            address=sender.email if sender else "",
            language=customer.language,
            now=self._seat.clock(),
        )
        self._lane.ask(question, partial(self._ask_along, answer, then), self._failed)

    def _ask_along(self, answer: Answer, then: Status, question: Question | None) -> None:
        self._record(replace(answer, question=question), then, "")

    def _path(self, page: CasePage) -> str:
        return self._outside.ask_where_to_save(self._window, f"{page.case.name}.eml")

    def _not_ready(self, page: CasePage, text: str, way: SentBy) -> str:
        if not text.strip():
            return self.tr("There is nothing to send yet. Write the answer first.")
        if empty := placeholders_in(text):
            self.place_wanted.emit()
            names = ", ".join(f"{{{name}}}" for name in empty)
            return self.tr("Fill in {places}, or take it out, before you send.").format(places=names)
        if not page.customer.email and way in (SentBy.MAIL_PROGRAM, SentBy.FILE):
            words = self.tr(
                "{name} has no e-mail address. Copy the answer, or add an address to the customer."
            )
            return words.format(name=page.customer.name)
        return ""

    def _record(self, answer: Answer, then: Status | None, reason: str) -> None:
        status = SetStatus(answer.page.case.id, then, reason) if then is not None else None
        done = partial(self._recorded, answer)
        self._do(record(answer, status), done, partial(self._refused, answer, then))

    def _do(self, operation: Any, done: Any, failed: Any) -> None:
        self._under_way = True
        self.said.emit("")
        self._lane.do(operation, done, failed)

    def _recorded(self, answer: Answer, value: Any) -> None:
        self._under_way = False
        interaction, *others = value if isinstance(value, tuple) else (value,)
        asked = others[-1] if answer.question else None
        if self._hand_over.give(answer, interaction, others[: len(answer.promised)], asked):
            self.left.emit(answer, interaction)
        else:
            self.stayed.emit(answer)

    def _noted(self, case: CaseId, _: InteractionId) -> None:
        self._under_way = False
        self.noted.emit(case)

    def _refused(self, answer: Answer, then: Status | None, fault: Exception) -> None:
        if isinstance(fault, GateRefused):
            self._under_way = False
            self.gate_refused.emit(fault, partial(self._record, answer, then))
        else:
            self._failed(fault)

    def _failed(self, fault: Exception) -> None:
        self._under_way = False
        if isinstance(fault, CareError):
            self.said.emit(str(fault))
        else:
            self._lane.failed.emit(fault)
