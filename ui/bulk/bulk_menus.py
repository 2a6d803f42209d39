"""The two menus of the bar: to whom, and until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton

from carestation.follow_ups.presets import presets
from carestation.people.representative import Representative
from ui.case.choice_menu import ChoiceMenu
from ui.case.seat import Seat
from ui.follow_ups.due_words import short_due
from ui.follow_ups.follow_up_words import preset_title
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader


class BulkMenus(QObject):
    """`person_chosen(RepresentativeId | None)`, `time_chosen(Instant)`. Each opens below its button."""

    person_chosen = Signal(object)
    time_chosen = Signal(object)

    def __init__(
        self, lane: Lane, seat: Seat, assign: QPushButton, snooze: QPushButton, *, nobody: bool = True
    ) -> None:
        super().__init__(assign)
        self._nobody = nobody
        self._lane, self._seat = lane, seat
        self._assign, self._snooze = assign, snooze
        assign.clicked.connect(self._choose_person)
        snooze.clicked.connect(self._choose_time)

    def _choose_person(self) -> None:
        self._lane.ask(_people, self._offer_people)

    def _offer_people(self, people: tuple[Representative, ...]) -> None:
        menu = ChoiceMenu(self._assign)
        for person in people:
            words = self.tr("Me ({name})") if person.id == self._seat.person_id else "{name}"
            menu.add(words.format(name=person.name), person.id)
        if self._nobody:
            menu.addSeparator()
            menu.add(self.tr("Nobody"), None)
        menu.chosen.connect(self.person_chosen)
        menu.open_below(self._assign)

    def _choose_time(self) -> None:
        now = self._seat.clock()
        menu = ChoiceMenu(self._snooze)
        for preset in presets(now, self._seat.hours):
            due = short_due(preset.due_at, now, self._seat.zone)
            menu.add(f"{preset_title(preset)} · {due}", preset.due_at)
        menu.chosen.connect(self.time_chosen)
        menu.open_below(self._snooze)


def _people(read: Reader) -> tuple[Representative, ...]:
    return read.people()
