"""To when a follow-up can be moved with one click or key; on a case, also to the date that its customer gave."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.follow_ups.follow_up import TodayRow
from carestation.follow_ups.presets import Preset, PresetKey, presets
from carestation.identity import CaseId, RepresentativeId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.side.customers_word import customers_date_on
from ui.today.today_menu import SnoozeMenu

if TYPE_CHECKING:
    from carestation.cases.case_page import CasePage
    from carestation.reader import Reader

Offered = tuple[Preset, ...]


class Snoozing(QObject):
    """`chosen(TodayRow, Instant | None)`: None is any other time, which is still to be asked for."""

    chosen = Signal(object, object)

    def __init__(self, lane: Lane, seat: Seat, button: QWidget) -> None:
        super().__init__(button)
        self._lane, self._seat, self._button = lane, seat, button

    def offer(self, row: TodayRow) -> None:
        """All times, in a menu below the button."""
        self._find(row, partial(self._open_menu, row))

    def take(self, number: int, row: TodayRow) -> None:
        """The key of a preset is the same everywhere, whichever of them are offered now."""
        self._find(row, partial(self._take, tuple(PresetKey)[number], row))

    def _find(self, row: TodayRow, then: Callable[[Offered], None]) -> None:
        case = row.follow_up.case_id
        if case is None:
            then(presets(self._seat.clock(), self._seat.hours))
        else:
            question = partial(_page, case, self._seat.person_id, self._seat.clock())
            self._lane.ask(question, partial(self._found, then))

    def _found(self, then: Callable[[Offered], None], page: CasePage) -> None:
        given = customers_date_on(page, self._seat)
        then(presets(self._seat.clock(), self._seat.hours, given))

    def _open_menu(self, row: TodayRow, offered: Offered) -> None:
        menu = SnoozeMenu(offered, self._seat, self._seat.clock(), self._button)
        menu.chosen.connect(partial(self._choose, row))
        menu.open_below(self._button)

    def _take(self, key: PresetKey, row: TodayRow, offered: Offered) -> None:
        for preset in offered:
            if preset.key is key:
                self._choose(row, preset.due_at)

    def _choose(self, row: TodayRow, due_at: Instant | None) -> None:
        self.chosen.emit(row, due_at)


def _page(case: CaseId, person: RepresentativeId | None, now: Instant, read: Reader) -> CasePage:
    return read.case_page(case, person, now)
