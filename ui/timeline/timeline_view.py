"""The timeline of a case: messages as bubbles, everything else as slim lines; the newest first to be built."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.identity import CaseId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.theme.tone import Tone, set_tone
from ui.timeline.message_bubble import MessageBubble
from ui.timeline.timeline_rows import Entry, RowMaker, is_shown

FIRST = 30
"""Entries that are built at once; earlier ones when they are asked for, `MORE` at a time."""

MORE = 100
_GAP = 12


class TimelineView(QScrollArea):
    """Shows the end of the timeline. Alt+Up and Alt+Down go from message to message; in one, keys select."""

    save_attachment = Signal(object)
    open_attachment = Signal(object)
    as_sent = Signal(object)
    delete_note = Signal(object)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._entries: tuple[Entry, ...] = ()
        self._built_from = 0
        self._make: RowMaker | None = None
        self._case: CaseId | None = None
        self._from_end: int | None = 0
        self.bubbles: list[MessageBubble] = []
        self._newest: QWidget | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().rangeChanged.connect(self._stay)
        self.verticalScrollBar().sliderPressed.connect(self._let_go)
        self._new_content()

    def show_page(self, page: CasePage) -> None:
        """Show this case. What is read or selected stays where only new entries came."""
        entries = tuple(entry for entry in page.timeline if is_shown(entry))
        before, same = self._entries, page.case.id == self._case
        self._make = RowMaker(page, self._seat)
        self._case, self._entries = page.case.id, entries
        if same and entries[: len(before)] == before:
            self._append(len(before))
        else:
            self._rebuild()

    @property
    def earlier(self) -> int:
        """How many entries are not built yet."""
        return self._built_from

    def show_earlier(self) -> None:
        """Build the next ones; what is in view stays in view."""
        bar = self.verticalScrollBar()
        self._from_end = bar.maximum() - bar.value()
        end, self._built_from = self._built_from, max(0, self._built_from - MORE)
        chunk, bubbles = self._chunk(self._built_from, end)
        self._column.insertWidget(1, chunk)
        self.bubbles[:0] = bubbles
        self._say_earlier()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._let_go()
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._let_go()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self._go(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _rebuild(self) -> None:
        self._new_content()
        self._built_from = max(0, len(self._entries) - FIRST)
        self._from_end = 0
        self._add_from(self._built_from)
        self._say_earlier()

    def _append(self, start: int) -> None:
        bar = self.verticalScrollBar()
        if start < len(self._entries) and bar.value() >= bar.maximum() - _GAP:
            self._from_end = 0
        self._add_from(start)

    def _add_from(self, start: int) -> None:
        if start < len(self._entries):
            chunk, bubbles = self._chunk(start, len(self._entries))
            self._column.addWidget(chunk)
            self.bubbles += bubbles
        self._one_tab_stop()

    def _chunk(self, start: int, end: int) -> tuple[QWidget, list[MessageBubble]]:
        """Several rows in a widget of their own: shown, and so laid out, once and not row by row."""
        chunk = QWidget()
        column = QVBoxLayout(chunk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        bubbles = []
        for number in range(start, end):
            row, bubble = self._row(number)
            column.addWidget(row)
            bubbles += [bubble] if bubble is not None else []
            self._newest = row if end == len(self._entries) else self._newest
        return chunk, bubbles

    def _row(self, number: int) -> tuple[QWidget, MessageBubble | None]:
        assert self._make is not None
        entry = self._entries[number]
        row, bubble = self._make.row(entry, self._before(number))
        if bubble is not None:
            bubble.save_attachment.connect(self.save_attachment)
            bubble.open_attachment.connect(self.open_attachment)
            bubble.as_sent.connect(self.as_sent)
            bubble.delete_note.connect(self.delete_note)
            bubble.unfolding.connect(self._let_go)
        return row, bubble

    def _before(self, number: int) -> Instant | None:
        return self._entries[number - 1].at if number > self._built_from else None

    def _new_content(self) -> None:
        self._content = QWidget()
        self._content.setObjectName("content")
        outer = QVBoxLayout(self._content)
        outer.setContentsMargins(24, 16, 24, 16)
        self._column = QVBoxLayout()
        self._column.setSpacing(_GAP)
        outer.addLayout(self._column)
        outer.addStretch(1)
        self._more = QPushButton()
        set_tone(self._more, Tone.LINK)
        self._more.clicked.connect(self.show_earlier)
        self._column.addWidget(self._more, alignment=Qt.AlignmentFlag.AlignHCenter)
        self._more.hide()
        self.bubbles, self._newest = [], None
        self.setWidget(self._content)

    def _say_earlier(self) -> None:
        self._more.setText(self.tr("Show {n} earlier").format(n=min(MORE, self._built_from)))
        self._more.setVisible(self._built_from > 0)

    def _one_tab_stop(self) -> None:
        """Tab stops at the newest message only, so that it is not far from here to the composer."""
        for bubble in self.bubbles:
            bubble.text.allow_tab(bubble is self.bubbles[-1])

    def _go(self, step: int) -> None:
        if not self.bubbles:
            return
        last = len(self.bubbles) - 1
        here = next((n for n, bubble in enumerate(self.bubbles) if bubble.text.hasFocus()), last + 1)
        there = self.bubbles[min(max(here + step, 0), last)]
        there.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ensureWidgetVisible(there, 0, _GAP)

    def _let_go(self) -> None:
        self._from_end = None

    def _stay(self, _: int, maximum: int) -> None:
        if self._from_end is None:
            return
        value = maximum - self._from_end
        if self._from_end == 0:
            value = min(value, self._top_of_newest())
        self.verticalScrollBar().setValue(value)

    def _top_of_newest(self) -> int:
        """Where the newest entry begins: one that is higher than the view is read from its top."""
        if self._newest is None:
            return 0
        return max(0, self._newest.mapTo(self._content, QPoint(0, 0)).y() - _GAP)
