"""The commands on a case: each bound to one method here, which does it to the case in view."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from carestation.cases.assign import Assign
from carestation.cases.case import Priority, Status
from carestation.cases.case_page import CasePage
from carestation.cases.no_reply_needed import NoReplyNeeded
from carestation.cases.pass_gate import GateRefused
from carestation.cases.set_issue_type import SetIssueType, SetPriority
from carestation.cases.set_status import SetStatus
from carestation.checklists.progress import next_open
from carestation.identity import RepresentativeId
from carestation.people.representative import Representative
from ui.case.case_header import CaseHeader
from ui.case.gate_notice import GateNotice, Retry
from ui.case.seat import Seat
from ui.case.tag_commands import TagCommands
from ui.case.whole_case_commands import WholeCaseCommands
from ui.commands.registry import CommandRegistry
from ui.composer.composer import Composer
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader


class CaseCommands(QObject):
    """Carries out commands on the page last shown, and tells the registry what can be done with it."""

    def __init__(
        self,
        lane: Lane,
        registry: CommandRegistry,
        seat: Seat,
        header: CaseHeader,
        composer: Composer,
        gate: GateNotice,
        whole: WholeCaseCommands,
        tags: TagCommands,
    ) -> None:
        super().__init__(header)
        self._lane = lane
        self._registry = registry
        self._seat = seat
        self._header = header
        self._gate = gate
        self._whole, self._tags = whole, tags
        self._page: CasePage | None = None
        self._bind(composer)
        header.issue_type_chosen.connect(self._set_issue_type)
        header.priority_chosen.connect(self._set_priority)
        header.person_chosen.connect(self._assign_to)
        composer.gate_refused.connect(self.refused)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view from now on."""
        self._page = page
        self._whole.show_page(page)
        self._tags.show_page(page)
        status = page.case.status if page is not None else None
        step = page is not None and any(next_open(run) for run in page.checklists if not run.removed)
        newer = page is not None and bool(page.newer_versions)
        context = replace(self._registry.context, case=status, step=step, newer_version=newer)
        self._registry.set_context(context)

    def assign(self) -> None:
        """Ask to whom."""
        self._lane.ask(_people, self._header.choose_person)

    def wait_customer(self) -> None:
        """The customer's turn."""
        self._set(Status.WAITING_CUSTOMER)

    def wait_supplier(self) -> None:
        """Somebody else's turn."""
        self._set(Status.WAITING_SUPPLIER)

    def resolve(self) -> None:
        """Through the gate."""
        self._set(Status.RESOLVED)

    def reopen(self) -> None:
        """Back into the inbox."""
        self._set(Status.OPEN)

    def close(self) -> None:
        """Through the gate, and for good."""
        self._set(Status.CLOSED)

    def no_reply_needed(self) -> None:
        """The last message was a thank-you."""
        if self._page is not None:
            self._lane.do(NoReplyNeeded(self._page.case.id))

    def refused(self, fault: GateRefused, retry: Retry) -> None:
        """Show what is open; `retry` with a reason does what was refused."""
        self._gate.refuse(fault.decision, self._seat.may_override, retry)

    def _set(self, status: Status) -> None:
        if self._page is not None:
            self._do(SetStatus(self._page.case.id, status))

    def _do(self, operation: SetStatus) -> None:
        self._lane.do(operation, failed=partial(self._not_set, operation))

    def _not_set(self, operation: SetStatus, fault: Exception) -> None:
        if isinstance(fault, GateRefused):
            self.refused(fault, partial(self._set_with_reason, operation))
        else:
            self._lane.failed.emit(fault)

    def _set_with_reason(self, operation: SetStatus, reason: str) -> None:
        self._do(replace(operation, override=reason))

    def _set_issue_type(self, key: str) -> None:
        if self._page is not None:
            self._lane.do(SetIssueType(self._page.case.id, key))

    def _set_priority(self, priority: Priority) -> None:
        if self._page is not None:
            self._lane.do(SetPriority(self._page.case.id, priority))

    def _assign_to(self, person: RepresentativeId | None) -> None:
        if self._page is not None:
            self._lane.do(Assign(self._page.case.id, person))

    def _bind(self, composer: Composer) -> None:
        handlers = {
            "case.reply": composer.write_reply,
            "case.note": composer.write_note,
            "case.send": composer.send,
            "case.assign": self.assign,
            "case.wait_customer": self.wait_customer,
            "case.wait_supplier": self.wait_supplier,
            "case.no_reply_needed": self.no_reply_needed,
            "case.resolve": self.resolve,
            "case.reopen": self.reopen,
            "case.close": self.close,
            "case.issue_type": self._header.choose_issue_type,
            "case.priority": self._header.choose_priority,
        }
        for command_id, handler in handlers.items():
            self._registry.bind(command_id, handler)


def _people(read: Reader) -> tuple[Representative, ...]:
    return read.people()
