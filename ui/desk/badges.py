"""The quiet numbers: badges on the rail, and what is due next at the foot of the window."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from carestation.changes import Changes, Topic
from carestation.clock import Clock
from carestation.identity import RepresentativeId
from carestation.inbox.inbox_row import Counts
from carestation.instants import MINUTE, Instant
from ui.lanes.lane import Lane
from ui.windows.desk_window import DeskWindow
from ui.words.moments import moment

_TOPICS = (Topic.CASE, Topic.FOLLOW_UP, Topic.KEPT_ASIDE)


class Badges(QObject):
    """Counts anew after changes and once a minute, because time alone makes things due."""

    def __init__(self, window: DeskWindow, lane: Lane, clock: Clock, zone: ZoneInfo) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._clock = clock
        self._zone = zone
        self._person: RepresentativeId | None = None
        self._minute = 0
        lane.changed.connect(self._changed)

    def belong_to(self, person: RepresentativeId) -> None:
        """Count for this person from now on."""
        self._person = person
        self._count()

    def tick(self, now: Instant) -> None:
        """A second has passed."""
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._count()

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*_TOPICS):
            self._count()

    def _count(self) -> None:
        person = self._person
        if person is not None:
            now = self._clock()
            self._lane.ask(lambda read: read.counts(person, now), self._show)

    def _show(self, counts: Counts) -> None:
        rail = self._window.rail
        rail.show_count("go.inbox", counts.late, self.tr("%n case(s) late", "", counts.late))
        due = counts.due_follow_ups
        rail.show_count("go.today", due, self.tr("%n follow-up(s) due", "", due))
        words = ""
        if counts.next_due_at is not None:
            words = self.tr("Next due {time}").format(
                time=moment(counts.next_due_at, self._clock(), self._zone)
            )
        self._window.status.say("due", words)
        aside = counts.kept_aside
        words = self.tr("%n message(s) kept aside", "", aside)
        link = f'<a href="kept_aside">{words}</a>' if aside else ""
        self._window.status.say("mail", link)
