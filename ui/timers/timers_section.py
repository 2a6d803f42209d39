"""The response timers of a case: each target with its pill, and the ledger behind it in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.cases.case_page import CasePage
from carestation.instants import Instant
from carestation.timers.ledger import account_of, ledger
from carestation.timers.timer import TimerInstance
from ui.case.seat import Seat
from ui.side.let_go import let_go
from ui.side.link_button import LinkButton
from ui.side.section import MARGIN, Section, edged
from ui.side.toned_label import TonedLabel, Words, quiet
from ui.timers.days_strip import DaysStrip
from ui.timers.ledger_words import begin_words, span_words, sum_words
from ui.timers.timer_words import due_words, exact_words, shown_timers, timer_name, timer_pill
from ui.widgets.pill import Pill

MOST_LINES = 8
"""Spans of a ledger that are told one by one; of a longer one, the last."""


class LedgerView(QWidget):
    """Where the time of one timer went: what is counted, their sum, the days as strips, and the spans in words."""

    def __init__(self, timer: TimerInstance, now: Instant, seat: Seat) -> None:
        super().__init__()
        spans = ledger(timer)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 0, MARGIN, 4)
        column.setSpacing(2)
        column.addWidget(quiet(begin_words(timer, now, seat.zone)))
        role = "late" if timer.left_ms < 0 and timer.ended_at is None else "text"
        column.addWidget(TonedLabel(Words(sum_words(timer), role, strong=True, small=True)))
        strip = DaysStrip()
        strip.show_days(account_of(timer).business_hours, spans, now, timer.ended_at or now, timer.due_at)
        column.addWidget(strip)
        lines = list(span_words(spans, now, seat.zone))
        if len(lines) > MOST_LINES:
            column.addWidget(quiet(self.tr("%n earlier span(s)", "", len(lines) - MOST_LINES)))
        for times, reason in lines[-MOST_LINES:]:
            told = (Words(times, small=True), Words(reason, "quiet", small=True))
            column.addWidget(TonedLabel(*told))


class TimerRow(QWidget):
    """One target. `tick` repaints its pill and touches nothing else."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._timer: TimerInstance | None = None
        self._ledger: QWidget | None = None
        self.name = TonedLabel()
        self.pill = Pill()
        self.pill.setCursor(Qt.CursorShape.PointingHandCursor)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(edged(self.name, self.pill))

    def show_timer(self, timer: TimerInstance, now: Instant, *, why: bool) -> None:
        """Show this timer as it stands now."""
        self._timer = timer
        due = due_words(timer, now, self._seat.zone)
        self.name.say(Words(timer_name(timer)), *([Words(due, "quiet", small=True)] if due else []))
        if self._ledger is not None:
            self._column.removeWidget(self._ledger)
            let_go(self._ledger)
            self._ledger = None
        if why:
            self._ledger = LedgerView(timer, now, self._seat)
            self._column.addWidget(self._ledger)
        self.tick(now)

    def tick(self, now: Instant) -> None:
        """Count on."""
        if self._timer is not None:
            pill = timer_pill(self._timer, now, self._seat.zone)
            exact = exact_words(self._timer, self._seat.zone)
            hint = self.tr("Click to see why")
            self.pill.show_countdown(pill, "\n".join(filter(None, (exact, hint))))


class TimersSection(Section):
    """*Why?*, or a click on a pill, opens the ledgers of all timers, and closes them again."""

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.why = LinkButton(self.tr("Why?"), self.toggle_why)
        self.begin(self.tr("Response timers"), self.why)
        self._seat = seat
        self._page: CasePage | None = None
        self._rows: list[TimerRow] = []
        self._is_open = False
        self.why.setToolTip(self.tr("Which time is counted, and which is not (Y)"))
        self._none = quiet(self.tr("No response target applies to this case."), MARGIN)
        self.column.addWidget(self._none)

    @property
    def is_open(self) -> bool:
        """Whether the ledgers are to be seen."""
        return self._is_open

    @property
    def rows(self) -> tuple[TimerRow, ...]:
        """The rows in their order."""
        return tuple(self._rows)

    def show_page(self, page: CasePage | None) -> None:
        """Show the timers of this case; another case begins with its ledgers closed."""
        if self._page is None or page is None or self._page.case.id != page.case.id:
            self._is_open = False
        self._page = page
        if page is None:
            return
        timers = shown_timers(page.timers)
        while len(self._rows) < len(timers):
            self._rows.append(TimerRow(self._seat))
            self._rows[-1].pill.clicked.connect(self.toggle_why)
            self.column.addWidget(self._rows[-1])
        while len(self._rows) > len(timers):
            let_go(self._rows.pop())
        for row, timer in zip(self._rows, timers, strict=True):
            row.show_timer(timer, self._seat.clock(), why=self._is_open)
        self._none.setVisible(not timers)
        self.why.setVisible(bool(timers))
        self.why.setAccessibleDescription(self.tr("open") if self._is_open else "")

    def toggle_why(self) -> None:
        """Open the ledgers, or close them."""
        if self._page is not None:
            self._is_open = not self._is_open
            self.show_page(self._page)

    def tick(self, now: Instant) -> None:
        """Count on."""
        for row in self._rows:
            row.tick(now)
