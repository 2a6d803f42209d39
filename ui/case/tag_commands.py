"""The command that changes the tags of the case in view, and the chips that show them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from carestation.cases.case_page import CasePage
from carestation.cases.tag_case import TagCase, read_tags
from carestation.errors import CareError
from carestation.identity import CaseId
from ui.case.case_header import CaseHeader
from ui.case.tag_strip import TagStrip
from ui.commands.registry import CommandRegistry
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader


class TagCommands(QObject):
    """Follows the page in view."""

    def __init__(self, lane: Lane, registry: CommandRegistry, header: CaseHeader, strip: TagStrip) -> None:
        super().__init__(strip)
        self._lane = lane
        self._strip = strip
        self._page: CasePage | None = None
        strip.given.connect(self._set)
        header.tags_wanted.connect(self.change)
        registry.bind("case.tags", self.change)

    def show_page(self, page: CasePage | None) -> None:
        """The case in view from now on."""
        if page is None or self._page is None or page.case.id != self._page.case.id:
            self._strip.leave()
        self._page = page

    def change(self) -> None:
        """Ask for the tags."""
        if self._page is not None:
            self._lane.ask(_known, partial(self._ask, self._page.case.id))

    def _ask(self, case: CaseId, known: tuple[str, ...]) -> None:
        if self._page is not None and self._page.case.id == case:
            self._strip.ask(self._page.tags, known, QApplication.focusWidget())

    def _set(self, words: str) -> None:
        if self._page is None:
            return
        try:
            wanted = read_tags(words)
        except CareError as error:
            self._lane.failed.emit(error)
            return
        folded = {tag.casefold() for tag in wanted}
        gone = tuple(tag for tag in self._page.tags if tag.casefold() not in folded)
        self._lane.do(TagCase(self._page.case.id, wanted, gone))


def _known(read: Reader) -> tuple[str, ...]:
    return read.case_tags()
