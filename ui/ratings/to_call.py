"""Whom to ring: those who were unhappy first, then those whose matter was resolved and who said nothing since."""

from __future__ import annotations

from PySide6.QtCore import Signal

from carestation.ratings.rating_reader import FeedbackRow
from ui.case.seat import Seat
from ui.ratings.feedback_list import FeedbackList
from ui.theme.tone import Tone
from ui.widgets.empty_state import EmptyState
from ui.words.moments import moment


class ToCall(FeedbackList):
    """`call_wanted(row)`: dial and note what they say; `rate_wanted(row)`: note it without dialling."""

    call_wanted = Signal(object)
    rate_wanted = Signal(object)

    def __init__(self, seat: Seat) -> None:
        empty = EmptyState(
            "phone", self.tr("Nobody is to be rung: whoever was resolved some days ago has answered.")
        )
        titles = (
            self.tr("Customer"),
            self.tr("Telephone"),
            self.tr("Case"),
            self.tr("About"),
            self.tr("Rating"),
            self.tr("Since"),
        )
        super().__init__(self.tr("Call list"), titles, self._cells, (3,), empty)
        self._seat = seat
        self.call = self.add_button(self.tr("Ring them"), Tone.PRIMARY)
        self.rate = self.add_button(self.tr("Note a rating…"))
        self.acts.addStretch(1)
        self.hint.setText(
            self.tr("“How was it for you?” Listen, say thank you, and note a number and their words.")
        )
        self.chosen.connect(self._show)
        self.call.clicked.connect(self._call)
        self.rate.clicked.connect(self._rate)

    def _show(self, row: FeedbackRow | None) -> None:
        self.call.setEnabled(row is not None and bool(row.phone))

    def _call(self) -> None:
        self.call_wanted.emit(self.row)

    def _rate(self) -> None:
        self.rate_wanted.emit(self.row)

    def _cells(self, row: FeedbackRow) -> tuple[str, ...]:
        score = row.rating.score if row.rating else None
        said = self.tr("{score} of 5").format(score=score) if score is not None else self.tr("no answer")
        since = moment(row.at, self._seat.clock(), self._seat.zone)
        return row.customer_name, row.phone or "–", f"CS-{row.number}", row.subject, said, since
