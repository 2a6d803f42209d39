"""What the palette finds in the SOPs: reply texts that go into the answer, and SOPs to add to the case or to open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from carestation.cases.case_page import CasePage
from carestation.sops.find_in_library import LibraryHit
from carestation.sops.sop import Sop, Step
from ui.commands.palette_source import Found
from ui.desk.desk_library import DeskLibrary
from ui.lanes.asks import Asks

if TYPE_CHECKING:
    from carestation.reader import Reader

_SUBJECT = "library"
SHOWN = 8


class Choice(NamedTuple):
    """What choosing a row does: put the text of `step` in, `add` the SOP to the case, or open it."""

    sop: Sop
    step: Step | None = None
    add: bool = False


class LibrarySource(QObject):
    """`reply_text_chosen(Sop, Step)`, `sop_added(key)` for the case in view, `sop_opened(key)`."""

    reply_text_chosen = Signal(object, object)
    sop_added = Signal(str)
    sop_opened = Signal(str)

    def __init__(self, library: DeskLibrary, reader: Asks, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._reader = reader
        self._page: CasePage | None = None

    def show_page(self, page: CasePage | None) -> None:
        """The case that reply texts go into."""
        self._page = page

    def look_up(self, words: str, found: Callable[[Sequence[Found]], None]) -> None:
        """Nothing for a single letter; nothing typed means the reply texts of the case's own checklists."""
        if len(words.strip()) == 1:
            found(())
        else:
            self._reader.ask_newest(_SUBJECT, partial(self._hits, words.strip()), partial(self._tell, found))

    def choose(self, found: Found) -> None:
        """Do what the row says."""
        choice: Choice = found.key
        if choice.step is not None:
            self.reply_text_chosen.emit(choice.sop, choice.step)
        elif choice.add:
            self.sop_added.emit(choice.sop.key)
        else:
            self.sop_opened.emit(choice.sop.key)

    def _hits(self, words: str, read: Reader) -> tuple[LibraryHit, ...]:
        return self._library.read(read).finder.find(words, SHOWN) if words else self._own_texts()

    def _own_texts(self) -> tuple[LibraryHit, ...]:
        runs = [run for run in self._page.checklists if not run.removed] if self._page is not None else []
        return tuple(LibraryHit(run.sop, step) for run in runs for step in run.sop.steps if step.reply)

    def _tell(self, found: Callable[[Sequence[Found]], None], hits: Sequence[LibraryHit]) -> None:
        found([row for hit in hits for row in self._rows(hit)])

    def _rows(self, hit: LibraryHit) -> list[Found]:
        sop, page = hit.sop, self._page
        if hit.step is not None:
            into = self.tr("Reply text into {case}") if page is not None else self.tr("Reply text")
            detail = into.format(case=page.case.name if page is not None else "")
            return [Found(hit.step.title, f"{sop.title} · {detail}", "reply", Choice(sop, hit.step))]
        rows = [Found(sop.title, self.tr("Open the SOP"), "list-checks", Choice(sop))]
        if page is not None and all(run.removed or run.sop.key != sop.key for run in page.checklists):
            add = self.tr("Add the checklist to {case}").format(case=page.case.name)
            rows.insert(0, Found(sop.title, add, "list-checks", Choice(sop, add=True)))
        return rows
