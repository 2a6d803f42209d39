"""The rows of a timeline: the customer at the leading edge, the desk at the trailing one, notes across."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from carestation.cases.case_page import CasePage
from carestation.cases.event import CaseEvent, EventType
from carestation.cases.interaction import Direction, Interaction, Kind
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.theme.tone import Tone, set_tone
from ui.timeline.event_words import event_words
from ui.timeline.interaction_words import author, contact_line, how, when, who
from ui.timeline.message_bubble import MessageBubble
from ui.words.moments import exact

Entry = Interaction | CaseEvent

SHORT = 90
"""A call or visit in so few characters is a slim line; a longer account of one is a bubble."""

_WIDE, _REST = 78, 22


def is_shown(entry: Entry) -> bool:
    """The targets that apply are told by the timers, not by the timeline."""
    return isinstance(entry, Interaction) or entry.type is not EventType.TARGETS


class RowMaker:
    """Makes the widgets of one page's entries."""

    def __init__(self, page: CasePage, seat: Seat) -> None:
        self._customer = page.customer.name
        self._now = page.read_at
        self._seat = seat
        self._zone = seat.zone

    def row(self, entry: Entry, before: Instant | None) -> tuple[QWidget, MessageBubble | None]:
        """The widget of an entry, and the bubble in it; `before` is the moment of the entry above."""
        time = when(entry.at, before, self._now, self._zone)
        if isinstance(entry, CaseEvent):
            words = event_words(entry, self._seat.person_id, self._seat.issue_title)
            return self._slim(f"{time} · {words}", entry.at), None
        if _is_slim(entry):
            words = contact_line(entry, self._customer, self._seat.person_id)
            return self._slim(f"{time} · {words}", entry.at), None
        return self._bubble_row(entry, time)

    def _bubble_row(self, entry: Interaction, time: str) -> tuple[QWidget, MessageBubble]:
        name = who(entry, self._customer, self._seat.person_id)
        by = (author(entry, self._seat.person_id),) if entry.direction is Direction.INTERNAL else ()
        told = " · ".join((time, *how(entry), *by))
        bubble = MessageBubble(entry, name, told, exact(entry.at, self._zone))
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if entry.direction is Direction.OUT:
            layout.addStretch(_REST)
        layout.addWidget(bubble, _WIDE)
        if entry.direction is Direction.IN:
            layout.addStretch(_REST)
        return row, bubble

    def _slim(self, words: str, at: Instant) -> QWidget:
        line = QLabel(words)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.setToolTip(exact(at, self._zone))
        set_tone(line, Tone.QUIET)
        return line


def _is_slim(entry: Interaction) -> bool:
    written = entry.kind in (Kind.MAIL, Kind.NOTE) or bool(entry.attachments)
    return not written and len(entry.text) <= SHORT and "\n" not in entry.text.strip()
