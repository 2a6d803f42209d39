"""SOPs and reply texts from anywhere: in the palette among everything, or by a key of their own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.checklists.attach import AttachSop
from carestation.sops.sop import Sop, Step
from ui.case.case_page_panel import CasePagePanel
from ui.checklists.checklists_section import ChecklistsSection
from ui.desk.desk_library import DeskLibrary
from ui.desk.library_source import LibrarySource
from ui.desk.reply_texts import ReplyTexts
from ui.lanes.lanes import Lanes
from ui.windows.desk_window import DeskWindow


class Finding(QObject):
    """Carries out what was chosen on the case of `panel`. `sop_opened(key)` is for the page of the SOPs."""

    sop_opened = Signal(str)

    def __init__(
        self,
        window: DeskWindow,
        lanes: Lanes,
        library: DeskLibrary,
        panel: CasePagePanel,
        checklists: ChecklistsSection,
        reply_texts: ReplyTexts,
    ) -> None:
        super().__init__(window)
        self._window, self._lane = window, lanes.desk
        self._panel, self._checklists, self._reply_texts = panel, checklists, reply_texts
        self.source = LibrarySource(library, lanes.reader, self)
        panel.page_shown.connect(self.source.show_page)
        self.source.reply_text_chosen.connect(self._insert)
        self.source.sop_added.connect(self._add)
        self.source.sop_opened.connect(self.sop_opened)
        window.palette_panel.add_source(self.source)
        window.registry.bind("case.reply_text", self.find)

    def find(self) -> None:
        """Ask for a reply text or an SOP, and nothing else."""
        self._window.palette_panel.open_with(self.source, self.tr("Type a reply text or an SOP…"))

    def _insert(self, sop: Sop, step: Step) -> None:
        """Into the answer on the case in view; without one, its words are shown where they stand."""
        if self._panel.page is None or step.reply is None:
            self.sop_opened.emit(sop.key)
            return
        self._window.go("go.inbox")
        self._panel.composer.insert_reply(self._reply_texts.filled(sop, step.reply))
        for run in self._panel.page.checklists:
            if run.sop.key == sop.key and not run.removed:
                self._panel.composer.answers(partial(self._checklists.step_in_hand, run.id, step.id))

    def _add(self, key: str) -> None:
        if self._panel.page is not None:
            self._window.go("go.inbox")
            self._lane.do(AttachSop(self._panel.page.case.id, key))
