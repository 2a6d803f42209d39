"""The page *Team* of the rail: what the team suggests, meets about, signs and reviews, and who is in it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.lane import Lane
from ui.policy_review.review_panel import ReviewPanel
from ui.sign_off.sign_off_panel import SignOffPanel
from ui.suggestions.suggestions_panel import SuggestionsPanel
from ui.team.team_page import TeamPage
from ui.theme.tone import Tone, set_tone
from ui.workshops.workshops_panel import WorkshopsPanel


class TeamTabs(QWidget):
    """Each tab loads when it is first seen. The last is the owner's alone.

    `drafted(Suggestion)`: the owner made a draft of one.
    """

    drafted = Signal(object)

    def __init__(self, lane: Lane, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self.suggestions = SuggestionsPanel(lane, seat)
        self.workshops = WorkshopsPanel(lane, reader, seat)
        self.sign_off = SignOffPanel(lane, seat)
        self.review = ReviewPanel(lane, reader, seat)
        self.people = TeamPage(lane, seat)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for widget, title in (
            (self.suggestions, self.tr("Suggestions")),
            (self.workshops, self.tr("Workshops")),
            (self.sign_off, self.tr("Sign-off")),
            (self.review, self.tr("Review")),
            (self.people, self.tr("People")),
        ):
            self.tabs.addTab(widget, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 0, 0)
        column.addWidget(self.tabs)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.setFocusProxy(self.suggestions)
        self.suggestions.drafted.connect(self.drafted)
        self.tabs.currentChanged.connect(self._hand_over)

    def insert(self, widget: QWidget, title: str) -> None:
        """Another tab, before that of the owner."""
        self.tabs.insertTab(self.tabs.indexOf(self.people), widget, title)

    def go_to(self, tab: QWidget) -> None:
        """Bring a tab into view."""
        self.tabs.setCurrentWidget(tab)
        tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_over(self, _: int) -> None:
        self.setFocusProxy(self.tabs.currentWidget())
