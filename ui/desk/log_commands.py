"""One key for each way in which customers get in touch, and the call that belongs to the case in view."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from carestation.cases.interaction import Kind
from carestation.checklists.do_step import DoStep
from carestation.identity import CaseId
from ui.case.outside import Outside
from ui.lanes.lanes import Lanes
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from carestation.cases.case_page import CasePage
    from carestation.follow_ups.follow_up import TodayRow
    from ui.log_contact.contact_form import ContactForm


class LogCommands(QObject):
    """`case_chosen` is emitted with the case that now has the contact."""

    case_chosen = Signal(object)

    def __init__(self, window: DeskWindow, lanes: Lanes, outside: Outside, country: str) -> None:
        super().__init__(window)
        self._window = window
        self._lanes = lanes
        self._outside = outside
        self._country = country
        self._page: CasePage | None = None
        for command_id, handler in (
            ("log.call", self.call),
            ("log.visit", self.visit),
            ("log.chat", self.chat),
            ("log.social", self.social),
        ):
            window.registry.bind(command_id, handler)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view: a contact begins with its customer."""
        self._page = page

    def call(self) -> None:
        """Somebody called."""
        self._open(Kind.CALL)

    def visit(self) -> None:
        """Somebody came."""
        self._open(Kind.VISIT)

    def chat(self) -> None:
        """Somebody chatted."""
        self._open(Kind.CHAT)

    def social(self) -> None:
        """Somebody posted."""
        self._open(Kind.SOCIAL)

    def call_on_case(self, step: Callable[[], DoStep | None]) -> None:
        """A step of the checklist asks for a call to this customer; noting it on this case does the step."""
        form = self._open(Kind.CALL)
        if self._page is not None:
            form.begin_with(self._page.customer.id, self._page.customer.name, self._page.case.id)
            form.from_us.setChecked(True)
            form.logged.connect(partial(self._called, self._page.case.id, step))

    def _called(self, case: CaseId, step: Callable[[], DoStep | None], logged: CaseId) -> None:
        done = step() if logged == case else None
        if done is not None:
            self._lanes.desk.do(done)

    def call_customer(self, row: TodayRow) -> None:
        """Dial, and write down what is said while it is said."""
        if row.customer_id is None:  # a workshop's decision is about nobody
            return
        digits = "".join(sign for sign in row.customer_phone if sign in "+0123456789")
        self._outside.open_url(f"tel:{digits}")  # where no program dials, the number stands on the button
        form = self._open(Kind.CALL)
        form.begin_with(row.customer_id, row.customer_name, row.follow_up.case_id)
        form.from_us.setChecked(True)

    def _open(self, kind: Kind) -> ContactForm:
        from ui.log_contact.contact_form import ContactForm

        form = ContactForm(kind, self._lanes.desk, self._lanes.reader, self._country, self._window)
        form.logged.connect(self.case_chosen)
        form.open()
        form.customer.setFocus()
        return form
