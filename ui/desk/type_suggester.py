"""Looks at the words of the case in view, a moment after it came, and offers the issue type that they speak for."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from carestation.cases.case_page import CasePage
from carestation.cases.set_issue_type import SetIssueType
from carestation.identity import CaseId
from carestation.sops.suggest_issue_type import Suggestion
from ui.case.seat import Seat
from ui.case.type_suggestion import TypeSuggestion
from ui.commands.registry import CommandRegistry
from ui.desk.desk_library import DeskLibrary
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader

PAUSE_MS = 400
"""Whoever walks through the inbox is not kept waiting by questions about each case."""

_SUBJECT = "issue type"


class TypeSuggester(QObject):
    """Never changes a case by itself. What was left once is not offered again while the window is open."""

    def __init__(
        self,
        line: TypeSuggestion,
        library: DeskLibrary,
        reader: Asks,
        lane: Lane,
        registry: CommandRegistry,
        seat: Seat,
    ) -> None:
        super().__init__(line)
        self._line, self._library, self._reader = line, library, reader
        self._lane, self._registry, self._seat = lane, registry, seat
        self._page: CasePage | None = None
        self._offered: Suggestion | None = None
        self._left: set[CaseId] = set()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        line.dismissed.connect(self._leave)
        registry.bind("case.accept_type", self.accept)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view. An offer stays while the case is the same and still has the type that it had."""
        before, self._page = self._page, page
        if page is None or before is None or _matter(before) != _matter(page):
            self._offer(None)
            self._pause.start()

    def accept(self) -> None:
        """Take the suggestion: the type changes, and its checklist comes."""
        if self._page is not None and self._offered is not None:
            suggested = self._offered.key
            self._offer(None)
            self._lane.do(SetIssueType(self._page.case.id, suggested))

    def _ask(self) -> None:
        page = self._page
        if page is not None and page.case.id not in self._left:
            self._reader.ask_newest(_SUBJECT, partial(self._suggest, page), partial(self._answered, page))

    def _suggest(self, page: CasePage, read: Reader) -> Suggestion | None:
        from carestation.sops.suggest_for_case import suggest_for_case  # brings the suggester

        return suggest_for_case(read, self._library.read(read).suggester, page)

    def _answered(self, page: CasePage, suggestion: Suggestion | None) -> None:
        if self._page is not None and _matter(self._page) == _matter(page):
            self._offer(suggestion)

    def _leave(self) -> None:
        if self._page is not None:
            self._left.add(self._page.case.id)
        self._offer(None)

    def _offer(self, suggestion: Suggestion | None) -> None:
        self._offered = suggestion
        title = self._seat.issue_title(suggestion.key) if suggestion is not None else ""
        self._line.show_suggestion(suggestion, title)
        self._registry.set_context(replace(self._registry.context, suggested_type=suggestion is not None))


def _matter(page: CasePage) -> tuple[object, ...]:
    """What a suggestion depends on."""
    return page.case.id, page.case.issue_type, page.case.status.ended, len(page.timeline)
