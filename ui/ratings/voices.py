"""What customers talk about: phrases with plain counts, and behind each the answers and their cases."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from carestation.instants import DAY, Instant
from carestation.ratings.rating_reader import Spoken
from carestation.ratings.themes import Theme, themes
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.ratings.feedback_list import FeedbackList
from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState

_SPANS = (30, 90, 365)


class Voices(QWidget):
    """`case_chosen(case)` for one answer. `name` as a tab of the page."""

    case_chosen = Signal(object)

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.span = QComboBox()
        self.themes = self._theme_list()
        self.said = FeedbackList(
            self.tr("Answers with it"),
            (self.tr("Score"), self.tr("Words"), self.tr("Case")),
            _answer,
            (1,),
            EmptyState("messages-square", self.tr("Choose a phrase to read the answers behind it.")),
        )
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.themes.chosen.connect(self._show_answers)
        self.said.opened.connect(self._open)
        self.span.activated.connect(self.reload)

    def reload(self, _: int = 0) -> None:
        """Count anew."""
        now = self._seat.clock()
        since = Instant(now - self.span.currentData() * DAY)
        self._lane.ask(partial(_themes, since, Instant(now + 1)), self.themes.show_rows)

    def _show_answers(self, theme: Theme | None) -> None:
        self.said.show_rows(theme.said if theme else ())

    def _open(self, spoken: Spoken) -> None:
        self.case_chosen.emit(spoken.case_id)

    def _theme_list(self) -> FeedbackList:
        titles = (self.tr("Phrase"), self.tr("Answers"), self.tr("Rated 4–5"), self.tr("Rated 1–2"))
        nobody = self.tr(
            "No two customers used the same words yet. A phrase is counted once for each answer."
        )
        return FeedbackList(
            self.tr("What they talk about"), titles, _theme, (0,), EmptyState("messages-square", nobody)
        )

    def _lay_out(self) -> None:
        for days in _SPANS:
            self.span.addItem(self.tr("Last %n day(s)", "", days), days)
        self.span.setCurrentIndex(1)
        self.span.setAccessibleName(self.tr("Of which time"))
        explained = QLabel(self.tr("Counted: how many answers hold the phrase. Small words are left out."))
        set_tone(explained, Tone.QUIET)
        head = QHBoxLayout()
        head.addWidget(self.span)
        head.addWidget(explained, stretch=1)
        for part in (self.themes, self.said):
            self.splitter.addWidget(part)
        self.splitter.setObjectName("feedback voices")
        self.splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.splitter, stretch=1)


def _themes(since: Instant, until: Instant, read: Reader) -> tuple[Theme, ...]:
    return themes(read.ratings.spoken(since, until))


def _theme(theme: Theme) -> tuple[str, ...]:
    return theme.phrase, str(theme.count), str(theme.good), str(theme.bad)


def _answer(spoken: Spoken) -> tuple[str, ...]:
    score = "–" if spoken.score is None else str(spoken.score)
    return score, " ".join(spoken.words.split()), f"CS-{spoken.number}"
