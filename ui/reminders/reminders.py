"""The reminders of whoever sits at the desk: a quiet notice, a word on the desktop, the number in the tray."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import time
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from carestation.instants import Instant
from carestation.reminders.due_item import DueItem, Stage
from carestation.reminders.quiet import Quiet, until_tomorrow
from carestation.reminders.remind import Reminding
from carestation.settings.this_pc import (
    NOTIFY,
    QUIET_FROM,
    QUIET_OUTSIDE,
    QUIET_TO,
    QUIET_UNTIL,
    SHOW_NAMES,
)
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.notices.notice import Notice, NoticeTone
from ui.reminders.reminder_watch import ReminderWatch
from ui.reminders.reminder_words import ReminderWords
from ui.settings.pc_settings import ThisPc
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat

if TYPE_CHECKING:
    from ui.reminders.due_dialog import DueDialog
    from ui.tray.presence import Presence

ABOUT = "due"
LAST_SEEN = "last_seen"


class Reminders(QObject):
    """`case_chosen` and `customer_chosen` are emitted with what was chosen in the list.

    `in_window_only`: nothing in the tray and nothing on the desktop, as for a desk at which one practises.
    """

    case_chosen = Signal(object)
    customer_chosen = Signal(object)
    workshop_chosen = Signal()

    def __init__(
        self,
        window: DeskWindow,
        lane: Lane,
        seat: Seat,
        here: ThisPc,
        heartbeat: Heartbeat,
        say_on_desktop: Callable[[str, str], None] | None = None,
        *,
        in_window_only: bool = False,
    ) -> None:
        super().__init__(window)
        self._in_window_only = in_window_only
        self._window, self._seat, self._here = window, seat, here
        self._settings = here.settings
        self._say_on_desktop = say_on_desktop
        self._words = ReminderWords(self)
        self._due: tuple[DueItem, ...] = ()
        self._dialog: DueDialog | None = None
        self._presence: Presence | None = None
        seen = window.memory.word(LAST_SEEN)
        self._back_at = seat.clock() if seen.isdecimal() else Instant(0)
        self.keep()  # now too: nobody is asked before the power fails
        self.watch = ReminderWatch(lane, seat, self.quiet, self)
        self.watch.looked.connect(self._looked)
        self._settings.changed.connect(self.watch.look)
        heartbeat.tick.connect(self.watch.tick)
        heartbeat.woke.connect(self._woke)
        window.registry.bind("reminders.show", self.show_due)

    def quiet(self) -> Quiet:
        """When to be quiet, as it is set now."""
        get = self._settings.get
        start, end = _clock(get(QUIET_FROM)), _clock(get(QUIET_TO))
        return Quiet(start, end, get(QUIET_OUTSIDE), Instant(get(QUIET_UNTIL)))

    def be_quiet(self, wanted: bool) -> None:
        """Until the first opening of tomorrow, or no longer."""
        until = until_tomorrow(self._seat.hours, self._seat.clock()) if wanted else Instant(0)
        self._settings.put(QUIET_UNTIL, until)

    def show_due(self) -> None:
        """The one list."""
        from ui.reminders.due_dialog import DueDialog

        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.activateWindow()
            return
        self._dialog = DueDialog(self._seat, self._due, self._window)
        self._dialog.case_chosen.connect(self.case_chosen)
        self._dialog.customer_chosen.connect(self.customer_chosen)
        self._dialog.workshop_chosen.connect(self.workshop_chosen)
        self._dialog.open()

    def keep(self) -> None:
        """The person was here until now."""
        self._window.memory.set_word(LAST_SEEN, str(self._seat.clock()))

    def _woke(self, now: Instant) -> None:
        self._back_at = now
        self.watch.look()

    def _looked(self, found: Reminding) -> None:
        self._due = found.due
        if not self._in_window_only:
            self._count(self._presence or self._be_present())
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.show_items(found.due)
        if found.tell:
            self._tell(found.tell)

    def _tell(self, items: Sequence[DueItem]) -> None:
        was_away = any(item.due_at < self._back_at for item in items)
        self._back_at = Instant(0)
        title = self.tr("While you were away") if was_away else self._words.title(items)
        said = self._words.sentence(items, names=True)
        notice = Notice(said, title, NoticeTone.REMINDER, self.tr("Show"), self.show_due, ABOUT)
        self._window.notices.tell(notice)
        if self._presence is not None and self._settings.get(NOTIFY) and QApplication.activeWindow() is None:
            names = self._settings.get(SHOW_NAMES) and not self._window.registry.context.locked
            self._presence.say(title, self._words.sentence(items, names=names))

    def _be_present(self) -> Presence:
        """Not before there is something to say: the inbox is to be there first."""
        from ui.tray.presence import Presence

        made = Presence(self._window, self._here.appearance, self._settings, self._say_on_desktop)
        made.opened.connect(self.show_due)
        made.quiet_wanted.connect(self.be_quiet)
        self._presence = made
        return made

    def _count(self, presence: Presence) -> None:
        is_quiet = self._settings.get(QUIET_UNTIL) > self._seat.clock()
        due = sum(item.stage is not Stage.SOON for item in self._due)
        presence.show(due, is_quiet=is_quiet)


def _clock(written: str) -> time:
    """`HH:MM`; midnight for what cannot be read."""
    try:
        return time.fromisoformat(written)
    except ValueError:
        return time()
