"""Follow-ups straight from the list: the same keys as on the case, but for the row that is selected; and a menu."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.identity import CaseId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.inbox.inbox_view import InboxView
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.cases.case_page import CasePage
    from carestation.follow_ups.presets import Preset
    from carestation.reader import Reader

_FIRST = Qt.Key.Key_1
_MOST = 5


class RowFollowUps(QObject):
    """Watches the list. Its keys go before the window's, which are about the case in view."""

    def __init__(self, lane: Lane, view: InboxView, seat: Seat) -> None:
        super().__init__(view)
        self._lane = lane
        self._view = view
        self._seat = seat
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._key(event)
        if isinstance(event, QContextMenuEvent) and watched is self._view.viewport():
            return self._menu_at(event)
        return False

    def _key(self, event: QEvent) -> bool:
        assert isinstance(event, QKeyEvent)
        number = event.key() - _FIRST
        is_ours = event.modifiers() == Qt.KeyboardModifier.AltModifier and 0 <= number < _MOST
        case = self._view.selected_case
        if not is_ours or case is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self._ask(case, partial(self._take, number))
        return True

    def _menu_at(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._view.currentIndex() if by_key else self._view.indexAt(event.pos())
        self._view.setCurrentIndex(index)
        case = self._view.selected_case
        if case is None or not index.isValid():
            return False
        place = self._view.visualRect(index).center() if by_key else event.pos()
        self._ask(case, partial(self._open_menu, self._view.viewport().mapToGlobal(place)))
        return True

    def _ask(self, case: CaseId, done: partial[None]) -> None:
        """The page says which date the customer gave, if any."""
        person, now = self._seat.person_id, self._seat.clock()

        def question(read: Reader) -> CasePage:
            return read.case_page(case, person, now)

        self._lane.ask(question, done)

    def _offered(self, page: CasePage) -> tuple[Preset, ...]:
        from carestation.follow_ups.presets import presets
        from ui.side.customers_word import customers_date_on

        return presets(self._seat.clock(), self._seat.hours, customers_date_on(page, self._seat))

    def _take(self, number: int, page: CasePage) -> None:
        """The key of a preset is the same everywhere, whichever of them are offered now."""
        from carestation.follow_ups.presets import PresetKey

        key = tuple(PresetKey)[number]
        for preset in self._offered(page):
            if preset.key is key:
                self._set(page.case.id, preset.due_at)

    def _open_menu(self, place: QPoint, page: CasePage) -> None:
        from carestation.follow_ups.presets import PresetKey
        from ui.case.choice_menu import ChoiceMenu
        from ui.commands.registry import native_keys
        from ui.follow_ups.due_words import full_due
        from ui.follow_ups.follow_up_words import preset_title

        now, menu = self._seat.clock(), ChoiceMenu(self._view)
        heading = menu.addAction(self.tr("Follow up on {case}").format(case=page.case.name))
        heading.setEnabled(False)
        for preset in self._offered(page):
            keys = native_keys(f"Alt+{tuple(PresetKey).index(preset.key) + 1}")
            when = full_due(preset.due_at, now, self._seat.zone)
            menu.add(f"{preset_title(preset)} – {when}\t{keys}", preset.due_at)
        menu.chosen.connect(partial(self._set, page.case.id))
        menu.popup(place)

    def _set(self, case: CaseId, due_at: Instant) -> None:
        from carestation.follow_ups.set_follow_up import SetFollowUp

        kind, mine = FollowUpKind.REMINDER, self._seat.person_id
        self._lane.do(SetFollowUp(NewFollowUp(case, kind, due_at, representative_id=mine)))
