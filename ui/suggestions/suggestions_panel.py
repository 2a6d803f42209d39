"""The suggestions of the team, what most colleagues are for on top."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.operation import Operation
from carestation.reader import Reader
from carestation.suggestions.settle import DraftSuggestion
from carestation.suggestions.suggestion import Suggestion, by_weight
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.suggestions.suggestion_card import SuggestionCard
from ui.widgets.empty_state import EmptyState
from ui.widgets.scrolled_column import ScrolledColumn


class SuggestionsPanel(QWidget):
    """`drafted(Suggestion)` when the owner made a draft of one, so that it can be opened."""

    drafted = Signal(object)

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.column = ScrolledColumn()
        empty = EmptyState(
            "messages-square",
            self.tr(
                "Nobody suggested anything yet. Where a checklist step, a reply text or a part of the policy "
                "does not fit, choose “This does not fit…” right there."
            ),
        )
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self.column)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setFocusProxy(self.column)
        self._fresh = Freshness(self, self._reload, Topic.TEAM, Topic.SOP, Topic.POLICY, Topic.PERSON)
        lane.changed.connect(self._fresh.note)

    def _reload(self) -> None:
        self._lane.ask(_suggestions, self._show)

    def _show(self, suggestions: tuple[Suggestion, ...]) -> None:
        cards = [SuggestionCard(one, self._seat) for one in by_weight(suggestions)]
        for card in cards:
            card.wanted.connect(self._do)
        self.column.show_widgets(cards)
        self._stack.setCurrentIndex(1 if cards else 0)

    def _do(self, operation: Operation[Any]) -> None:
        done = self.drafted.emit if isinstance(operation, DraftSuggestion) else None
        self._lane.do(operation, done)


def _suggestions(read: Reader) -> tuple[Suggestion, ...]:
    return read.team.suggestions()
