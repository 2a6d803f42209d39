"""The reply texts that `;` offers: those of the case's checklists first, then the whole library, filled in."""

from __future__ import annotations

from carestation.cases.case_page import CasePage
from carestation.checklists.checklist import Checklist
from carestation.checklists.visibility import visible_steps
from carestation.sops.library import built_in_sops
from carestation.sops.placeholders import fill
from carestation.sops.reply_values import reply_values
from carestation.sops.sop import Sop, Step
from ui.case.seat import Seat


class ReplyTexts:
    """Called each time the list opens. Knows the case in view."""

    def __init__(self, seat: Seat, business: str) -> None:
        self._seat = seat
        self._business = business
        self._page: CasePage | None = None

    def show_page(self, page: CasePage | None) -> None:
        """The case in view."""
        self._page = page

    def __call__(self) -> tuple[tuple[str, str], ...]:
        """Titles and bodies; a place that cannot be filled stays in braces."""
        if self._page is None:
            return ()
        own = [checklist for checklist in self._page.checklists if not checklist.removed]
        keys = {checklist.sop.key for checklist in own}
        rows = [
            self._row(step, checklist, self._page) for checklist in own for step in visible_steps(checklist)
        ]
        others = (sop for sop in built_in_sops() if sop.key not in keys)
        rows += [self._row(step, None, self._page, sop) for sop in others for step in sop.steps]
        return tuple(row for row in rows if row is not None)

    def _row(
        self, step: Step, own: Checklist | None, page: CasePage, sop: Sop | None = None
    ) -> tuple[str, str] | None:
        if step.reply is None:
            return None
        now = self._seat.clock()
        values = reply_values(page, self._seat.person, self._business, now, self._seat.zone, own)
        title = f"{sop.title}: {step.title}" if sop else step.title
        return title, fill(step.reply.body, values).text
