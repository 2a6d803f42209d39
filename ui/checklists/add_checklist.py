"""Adds the checklist of another SOP to the case, or takes one off it again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from carestation.cases.case_page import CasePage
from carestation.checklists.attach import AttachSop, RemoveChecklist
from carestation.identity import ChecklistId
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.theme import icons
from ui.theme.tone import Tone, set_tone


class AddChecklist(QPushButton):
    """A link that opens a menu of the SOPs that do not run on the case yet."""

    def __init__(self, lane: Lane, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._seat = seat
        self._page: CasePage | None = None
        self._menu = QMenu(self)
        self._menu.aboutToShow.connect(self._fill)
        self.setText(self.tr("Add checklist"))
        self.setAccessibleName(self.text())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        set_tone(self, Tone.LINK)
        self.clicked.connect(self.open_menu)

    def show_page(self, page: CasePage | None) -> None:
        """The case to add it to."""
        self._page = page

    def open_menu(self) -> None:
        """Offer them below the link."""
        self._menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _fill(self) -> None:
        self._menu.clear()
        if self._page is None:
            return
        runs = [run for run in self._page.checklists if not run.removed]
        running = {run.sop.key for run in runs}
        for kind in self._seat.issue_types():
            if kind.key not in running:
                add = self._menu.addAction(kind.title, partial(self._add, kind.key))
                if kind.icon:
                    add.setIcon(icons.icon(kind.icon, "quiet"))
        self._menu.addSeparator()
        for run in runs:
            words = self.tr("Remove “{title}”").format(title=run.sop.title)
            self._menu.addAction(words, partial(self._remove, run.id))

    def _add(self, key: str) -> None:
        if self._page is not None:
            self._lane.do(AttachSop(self._page.case.id, key))

    def _remove(self, run: ChecklistId) -> None:
        self._lane.do(RemoveChecklist(run))
