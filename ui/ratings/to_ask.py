"""Who may be asked how it was: resolved some days ago, not asked in the last 30, and nothing of theirs open."""

from __future__ import annotations

from functools import partial

from carestation.errors import CareError
from carestation.mail.mailto import mailto_link
from carestation.ratings.asking import AskRating
from carestation.ratings.offer import later_question
from carestation.ratings.opt_out import OptOut
from carestation.ratings.question import Question
from carestation.ratings.rating_reader import FeedbackRow
from carestation.reader import Reader
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.ratings.feedback_list import FeedbackList
from ui.theme.tone import Tone
from ui.widgets.empty_state import EmptyState
from ui.words.moments import moment


class ToAsk(FeedbackList):
    """*Ask by mail* opens the mail program with the question, and remembers that they were asked."""

    def __init__(self, lane: Lane, seat: Seat, outside: Outside) -> None:
        empty = EmptyState(
            "smile",
            self.tr(
                "Nobody is to be asked today. Customers come here a while after their case was resolved."
            ),
        )
        titles = (self.tr("Customer"), self.tr("Case"), self.tr("About"), self.tr("Resolved"))
        super().__init__(self.tr("Customers to ask"), titles, self._cells, (2,), empty)
        self._lane, self._seat, self._outside = lane, seat, outside
        self.ask = self.add_button(self.tr("Ask by mail"), Tone.PRIMARY)
        self.no_more = self.add_button(self.tr("They do not want to be asked"))
        self.acts.addStretch(1)
        self.chosen.connect(self._show)
        self.ask.clicked.connect(self._prepare)
        self.no_more.clicked.connect(self._stop)

    def _show(self, row: FeedbackRow | None) -> None:
        has_mail = row is not None and bool(row.email)
        self.ask.setEnabled(has_mail)
        self.hint.setText("" if has_mail or row is None else self.tr("No e-mail address: ring them instead."))

    def _prepare(self) -> None:
        row = self.row
        if row is None:
            return
        sender = self._seat.person.email if self._seat.person else ""
        question = partial(_question, row, sender, self._seat.clock())
        self._lane.ask(question, partial(self._send, row))

    def _send(self, row: FeedbackRow, question: Question | None) -> None:
        if question is None:
            words = self.tr(
                "They were asked meanwhile, or there is no address for the answers: see Settings, Ratings."
            )
            self._lane.said.emit(words, False)
            return
        text = question.later_text(row.customer_name, row.subject)
        link = mailto_link([row.email], f"{question.wording.question} [CS-{row.number}]", text)
        if not link.has_text:
            self._outside.copy(text)
            self._lane.said.emit(
                self.tr("The text is long: paste it into the mail, it has been copied."), False
            )
        if self._outside.open_url(link.url):
            self._lane.do(AskRating(row.case_id))
        else:
            self._lane.failed.emit(
                CareError(self.tr("No mail program opened."), "", self.tr("Ring the customer instead."))
            )

    def _stop(self) -> None:
        if self.row is not None:
            self._lane.do(OptOut(self.row.customer_id))

    def _cells(self, row: FeedbackRow) -> tuple[str, ...]:
        since = moment(row.at, self._seat.clock(), self._seat.zone)
        return row.customer_name, f"CS-{row.number}", row.subject, since


def _question(row: FeedbackRow, sender: str, now: int, read: Reader) -> Question | None:
    language = read.customer(row.customer_id).language
    return later_question(read, row.case_id, sender, language, type(row.at)(now))
