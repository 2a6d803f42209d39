"""Answers that no rule could read: a person says what each meant, with one key."""

from __future__ import annotations

from carestation.ratings.rating_reader import FeedbackRow
from carestation.ratings.settle_rating import SettleRating
from ui.lanes.lane import Lane
from ui.ratings.faces import Faces
from ui.ratings.feedback_list import FeedbackList
from ui.widgets.empty_state import EmptyState


class ToRead(FeedbackList):
    """The reason stands under the table. What is chosen is booked at once, and undone with Ctrl+Z."""

    def __init__(self, lane: Lane) -> None:
        empty = EmptyState(
            "mail-check",
            self.tr("Every answer was clear. One that says “6” or “great!!” would wait here for you."),
        )
        titles = (self.tr("Customer"), self.tr("Case"), self.tr("What they wrote"))
        super().__init__(self.tr("Answers to read"), titles, _cells, (2,), empty)
        self._lane = lane
        self.faces = Faces()
        self.acts.addWidget(self.faces)
        self.no_score = self.add_button(self.tr("Words only, no score"))
        self.acts.addStretch(1)
        self.chosen.connect(self._show)
        self.faces.chosen.connect(self._count)
        self.no_score.clicked.connect(self._leave_out)

    def _show(self, row: FeedbackRow | None) -> None:
        if row is not None and row.rating is not None:
            self.hint.setText(row.rating.note)
            self.faces.choose(row.rating.guess)

    def _count(self, score: int) -> None:
        self._settle(score)

    def _leave_out(self) -> None:
        self._settle(None)

    def _settle(self, score: int | None) -> None:
        row = self.row
        if row is not None and row.rating is not None:
            self._lane.do(SettleRating(row.rating.id, score))


def _cells(row: FeedbackRow) -> tuple[str, ...]:
    words = " ".join(row.rating.words.split()) if row.rating else ""
    return row.customer_name, f"CS-{row.number}", words or "–"
