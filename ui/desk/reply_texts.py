"""The reply texts that `;` offers: those of the case's checklists first, then the whole library, filled in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from carestation.cases.case_page import CasePage
from carestation.checklists.checklist import Checklist
from carestation.checklists.visibility import visible_steps
from carestation.policy.quotes import policy_quotes
from carestation.sops.placeholders import fill
from carestation.sops.reply_values import reply_values
from carestation.sops.sop import ReplyText, Sop, Step
from ui.case.live_policy import LivePolicy
from ui.case.seat import Seat
from ui.follow_ups.due_words import full_due


class ReplyTexts:
    """Called each time the list opens. Knows the case in view."""

    def __init__(
        self, seat: Seat, business: str, library: Callable[[], tuple[Sop, ...]], policy: LivePolicy
    ) -> None:
        self._seat = seat
        self._policy = policy
        self._library = library
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
        others = (sop for sop in self._library() if sop.key not in keys)
        rows += [self._row(step, None, self._page, sop) for sop in others for step in sop.steps]
        return tuple(row for row in rows if row is not None)

    def filled(self, sop: Sop, reply: ReplyText) -> str:
        """A reply text for the case in view, with the answers of its own checklist first where that runs."""
        page = self._page
        if page is None:
            return reply.body
        runs = (run for run in page.checklists if not run.removed and run.sop.key == sop.key)
        return self._filled(reply, next(runs, None), page)

    def _row(
        self, step: Step, own: Checklist | None, page: CasePage, sop: Sop | None = None
    ) -> tuple[str, str] | None:
        if step.reply is None:
            return None
        title = f"{sop.title}: {step.title}" if sop else step.title
        return title, self._filled(step.reply, own, page)

    def _filled(self, reply: ReplyText, own: Checklist | None, page: CasePage) -> str:
        now = self._seat.clock()
        zone, hours = self._seat.zone, self._seat.hours_of(page.case.representative_id)
        quotes = policy_quotes(self._policy.figures, hours, now, partial(full_due, now=now, zone=zone))
        values = reply_values(page, self._seat.person, self._business, now, zone, own, quotes=quotes)
        return fill(reply.body, values).text
