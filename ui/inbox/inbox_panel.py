"""The inbox panel: whose cases, how many, and the list of them; a sentence and a button where there are none."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from carestation.changes import Changes, Topic
from carestation.identity import CaseId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import Instant
from ui.case.choice_menu import ChoiceMenu
from ui.case.seat import Seat
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.inbox.filter_strip import FilterStrip
from ui.inbox.inbox_table import InboxTable
from ui.inbox.inbox_view import InboxView
from ui.inbox.marking import Marking
from ui.inbox.row_follow_ups import RowFollowUps
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme import appearance, fonts, icons
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.empty_state import EmptyState
from ui.widgets.marks import Marks
from ui.windows.window_memory import WindowMemory

_NARROWEST = 240
_REMEMBERED = "inbox_whose"
_TOPICS = (Topic.CASE, Topic.CUSTOMER, Topic.CHECKLIST, Topic.FOLLOW_UP, Topic.PERSON, Topic.SETTING)


class Whose(StrEnum):
    """Which cases the list shows."""

    MINE = "mine"
    UNASSIGNED = "unassigned"
    TEAM = "team"


class InboxPanel(QWidget):
    """`case_chosen(CaseId)`, and `next_found(CaseId)` for the one that matters most.

    Call `tick` once a second, and `opened` when a case is shown from elsewhere.
    """

    case_chosen = Signal(object)
    next_found = Signal(object)

    def __init__(
        self,
        lane: Lane,
        registry: CommandRegistry,
        seat: Seat,
        parent: QWidget | None = None,
        memory: WindowMemory | None = None,
    ) -> None:
        super().__init__(parent)
        self._seat = seat
        self._memory = memory
        kept = memory.word(_REMEMBERED) if memory is not None else ""
        self._whose = Whose(kept) if kept in list(Whose) else Whose.MINE
        self._case: CaseId | None = None
        self._passed: set[CaseId] = set()
        self._next_when_loaded = False
        self.table = InboxTable(lane, seat, self)
        self.marks = Marks(self)
        self.view = InboxView(self.table, seat, self.marks)
        self.marking = Marking(lane, registry, seat, self.view, self.marks, self._query)
        RowFollowUps(lane, self.view, seat)
        self.filter = FilterStrip(lane, registry, seat, memory)
        self.switch = QToolButton()
        self.count = ElidedLabel()
        self._stack = QStackedWidget()
        self._empty = {whose: self._nothing(whose, registry) for whose in Whose}
        self._nothing_fits = EmptyState("list-filter", "", self._clearing())
        self._lay_out()
        self._fresh = Freshness(self, self._reload, *_TOPICS)
        lane.changed.connect(self._note)
        self.table.loaded.connect(self._loaded)
        self.view.chosen.connect(self._choose)
        self.switch.clicked.connect(self._offer)
        self.filter.changed.connect(self._show_others)
        registry.bind("case.next", self.choose_next)
        registry.bind("case.open", self.view.choose_current)
        self.setFocusProxy(self.view)
        self._say()

    @property
    def whose(self) -> Whose:
        """Which cases are shown."""
        return self._whose

    def show_whose(self, whose: Whose) -> None:
        """Show mine, those of nobody, or the team's."""
        if whose is not self._whose:
            self._whose = whose
            if self._memory is not None:
                self._memory.set_word(_REMEMBERED, whose)
            self._show_others()

    def opened(self, case: CaseId | None) -> None:
        """This case is in view now, wherever it was chosen: select its row, if it has one."""
        self._case = case
        self.view.select(case)

    def choose_next(self) -> None:
        """The case that matters most, of those that were not looked at just now; after the last it goes round."""
        if self._fresh.is_stale and not self.table.rowCount():
            self._next_when_loaded = True
            self._reload()
            return
        if self._case is not None:
            self._passed.add(self._case)
        following = self.table.most_important(self._passed)
        if following is None:
            self._passed = {self._case} if self._case is not None else set()
            following = self.table.most_important(self._passed) or self._case
        if following is not None:
            self.opened(following)
            self.next_found.emit(following)

    def tick(self, now: Instant) -> None:
        """It is `now`: count down what is in view."""
        if self.view.isVisible():
            self.view.tick(now)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), appearance.current().colour("panel"))

    def _note(self, changes: Changes) -> None:
        """What has changed since may matter again."""
        self._passed -= changes.cases
        self._fresh.note(changes)

    def _reload(self) -> None:
        self.table.load(self._query())

    def _query(self) -> InboxQuery:
        person = self._seat.person_id if self._whose is Whose.MINE else None
        return InboxQuery(person, self._whose is Whose.UNASSIGNED, self.filter.wanted)

    def _show_others(self) -> None:
        self.marks.clear()
        self._say()
        self._fresh.spoil()

    def _loaded(self, moved: bool) -> None:
        self._say()
        self._stack.setCurrentWidget(self.view if self.table.rowCount() else self._why_empty())
        if moved:
            selected, bar = self._case, self.view.verticalScrollBar()
            place = bar.value()
            self.view.select(selected)
            bar.setValue(place)
        if self._next_when_loaded:
            self._next_when_loaded = False
            self.choose_next()

    def _choose(self, case: CaseId) -> None:
        self.opened(case)
        self.case_chosen.emit(case)

    def _offer(self) -> None:
        menu = ChoiceMenu(self.switch)
        for whose in Whose:
            menu.add(self._title(whose), whose, now=whose is self._whose)
        menu.chosen.connect(self.show_whose)
        menu.open_below(self.switch)

    def _say(self) -> None:
        self.switch.setText(self._title(self._whose))
        self.switch.setAccessibleName(self.tr("Cases shown: {which}").format(which=self._title(self._whose)))
        total = self.table.total
        words = self.tr("{n} open · most important first") if total else ""
        self.count.setText(words.format(n=total))

    def _title(self, whose: Whose) -> str:
        titles = {
            Whose.MINE: self.tr("My customers"),
            Whose.UNASSIGNED: self.tr("Unassigned"),
            Whose.TEAM: self.tr("The team’s"),
        }
        return titles[whose]

    def _nothing(self, whose: Whose, registry: CommandRegistry) -> EmptyState:
        sentences = {
            Whose.MINE: self.tr("Nobody is waiting for you. Take a case that nobody has yet, or log a call."),
            Whose.UNASSIGNED: self.tr("Every case has somebody who looks after it."),
            Whose.TEAM: self.tr("No case is open. Take in messages, or log a call."),
        }
        buttons: dict[Whose, list[QPushButton]] = {
            Whose.MINE: [self._turn_to(Whose.UNASSIGNED), CommandButton(registry, "log.call")],
            Whose.UNASSIGNED: [self._turn_to(Whose.MINE)],
            Whose.TEAM: [CommandButton(registry, "message.open_files"), CommandButton(registry, "log.call")],
        }
        return EmptyState("inbox", sentences[whose], *buttons[whose])

    def _why_empty(self) -> EmptyState:
        if not self.filter.wanted:
            return self._empty[self._whose]
        words = self.tr("No open case under “{which}” fits the filter: {filter}.")
        self._nothing_fits.say(words.format(which=self._title(self._whose), filter=self.filter.words()))
        return self._nothing_fits

    def _clearing(self) -> QPushButton:
        button = QPushButton(self.tr("Show all cases"))
        button.clicked.connect(self.filter.clear)
        return button

    def _turn_to(self, whose: Whose) -> QPushButton:
        button = QPushButton(self.tr("Show: {which}").format(which=self._title(whose)))
        handler = self._show_unassigned if whose is Whose.UNASSIGNED else self._show_mine
        button.clicked.connect(handler)
        return button

    def _show_unassigned(self) -> None:
        self.show_whose(Whose.UNASSIGNED)

    def _show_mine(self) -> None:
        self.show_whose(Whose.MINE)

    def _lay_out(self) -> None:
        side = appearance.scaled(16)
        self.setMinimumWidth(appearance.scaled(_NARROWEST))
        self.switch.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switch.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the mark stands behind the words
        self.switch.setIcon(icons.icon("chevron-down", "quiet"))
        self.switch.setIconSize(QSize(side, side))
        self.switch.setFont(fonts.title())
        self.count.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        set_tone(self.count, Tone.QUIET)
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 10, 4)
        head.addWidget(self.switch)
        head.addWidget(self.count, stretch=1)
        head.addWidget(self.filter.button)
        line = QFrame()
        line.setFixedHeight(1)
        set_tone(line, Tone.LINE)
        self._stack.addWidget(self.view)
        for empty in (*self._empty.values(), self._nothing_fits):
            self._stack.addWidget(empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.filter)
        layout.addWidget(line)
        layout.addWidget(self.marking.place)
        layout.addWidget(self._stack, stretch=1)
