"""What can be done to marked cases: assign, follow up, resolve, tag."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from carestation.bulk.acts import AssignAll, ResolveAll, SnoozeAll, TagAll
from carestation.cases.tag_case import read_tags
from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from ui.bulk.acts_row import ActsRow
from ui.bulk.bulk_menus import BulkMenus
from ui.case.seat import Seat
from ui.follow_ups.reason_field import ReasonField
from ui.lanes.lane import Lane


class CaseActs(ActsRow):
    """Tags are asked for in place."""

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane = lane
        self.assign = QPushButton(self.tr("Assign…"))
        self.snooze = QPushButton(self.tr("Follow up…"))
        self.resolve = QPushButton(self.tr("Resolve"))
        self.tag = QPushButton(self.tr("Tag…"))
        self.tags = ReasonField(self.tr("Tags, apart by commas"), self.tr("Tag"))
        self._menus = BulkMenus(lane, seat, self.assign, self.snooze)
        for button in (self.assign, self.snooze, self.resolve, self.tag):
            self.add(button)
        self.ask_in(self.tags)
        self.resolve.clicked.connect(self._resolve)
        self.tag.clicked.connect(self._ask_tags)
        self._menus.person_chosen.connect(self._assign_to)
        self._menus.time_chosen.connect(self._snooze_until)
        self.tags.given.connect(self._tag)
        self.tags.left.connect(self.left)
        self.begin_anew()

    def begin_anew(self) -> None:
        self.tags.hide()
        self.row.show()

    def _ask_tags(self) -> None:
        self.tags.field.clear()
        self.row.hide()
        self.tags.show()
        self.tags.setFocus(Qt.FocusReason.OtherFocusReason)

    def _assign_to(self, person: RepresentativeId | None) -> None:
        self.wanted.emit(AssignAll(person))

    def _snooze_until(self, due_at: Instant) -> None:
        self.wanted.emit(SnoozeAll(due_at))

    def _resolve(self) -> None:
        self.wanted.emit(ResolveAll())

    def _tag(self, words: str) -> None:
        try:
            tags = read_tags(words)
        except CareError as error:
            self._lane.failed.emit(error)
            return
        if tags:
            self.wanted.emit(TagAll(tags))
