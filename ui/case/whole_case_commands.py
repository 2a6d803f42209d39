"""The commands that take the case in view out of the way as a whole: skip it, merge it, delete it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from carestation.cases.case_page import CasePage
from carestation.cases.delete_case import DeleteCase
from carestation.cases.merge_cases import MergeCases
from carestation.cases.skip_case import SkipCase
from carestation.identity import CaseId, CustomerId
from carestation.inbox.inbox_row import InboxRow
from carestation.inbox.skipped import SkipReason
from carestation.instants import Instant
from ui.case.merge_picker import MergePicker
from ui.case.why_strip import WhyStrip
from ui.commands.registry import CommandRegistry
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader


class WholeCaseCommands(QObject):
    """Each can be undone, so none of them asks whether it is meant."""

    def __init__(self, lane: Lane, registry: CommandRegistry, why: WhyStrip, picker: MergePicker) -> None:
        super().__init__(why)
        self._lane = lane
        self._registry = registry
        self._why = why
        self._picker = picker
        self._page: CasePage | None = None
        why.skipped.connect(self._skip_for)
        picker.chosen.connect(self._merge_into)
        handlers = {"case.skip": self.skip, "case.merge": self.merge, "case.delete": self.delete}
        for command_id, handler in handlers.items():
            registry.bind(command_id, handler)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view from now on."""
        if page is None or self._page is None or page.case.id != self._page.case.id:
            self._picker.leave()
        self._page = page

    def skip(self) -> None:
        """Ask why, then go on to the next case."""
        if self._page is not None:
            self._why.ask(QApplication.focusWidget())

    def merge(self) -> None:
        """Ask which case is the same matter."""
        if self._page is not None:
            customer = self._page.customer.id
            self._lane.ask(partial(_cases_of, customer), partial(self._offer, self._page))

    def delete(self) -> None:
        """Out of sight; the notice brings it back."""
        if self._page is not None:
            self._lane.do(DeleteCase(self._page.case.id))

    def _offer(self, page: CasePage, rows: tuple[InboxRow, ...]) -> None:
        if self._page is not None and self._page.case.id == page.case.id:
            self._picker.ask(page.case, rows, QApplication.focusWidget())

    def _merge_into(self, other: CaseId) -> None:
        if self._page is not None:
            self._lane.do(MergeCases(self._page.case.id, other))

    def _skip_for(self, reason: SkipReason, words: str) -> None:
        if self._page is not None:
            self._lane.do(SkipCase(self._page.case.id, reason, words), self._go_on)

    def _go_on(self, _until: Instant) -> None:
        self._registry.action("case.next").trigger()


def _cases_of(customer: CustomerId, read: Reader) -> tuple[InboxRow, ...]:
    return read.cases_of(customer)
