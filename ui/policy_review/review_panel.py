"""The yearly review of the policy: when it is due, its evidence, and how it ends."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import QDateEdit, QLabel, QLineEdit, QPushButton, QWidget

from carestation.changes import Topic
from carestation.instants import to_datetime
from carestation.policy.desk_policy import PolicyVersion
from carestation.policy_review.evidence import review_evidence
from carestation.policy_review.hold_review import EndReview, OpenReview
from carestation.policy_review.review import REVIEW_DAY, Ending, Review, open_review, review_due
from carestation.reader import Reader
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.policy_settings import REVIEW_MONTHS
from carestation.workshops.workshop import AgendaItem
from ui.case.seat import Seat
from ui.lanes.asks import Asks
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.theme.tone import Tone, set_tone
from ui.widgets.scrolled_column import ScrolledColumn
from ui.words.moments import day
from ui.workshops.told_parts import heading, in_a_row, sentence, told_parts


@dataclass(frozen=True, slots=True)
class ReviewState:
    """`due` is None where nothing is published yet."""

    current: PolicyVersion | None
    reviews: tuple[Review, ...]
    due: date | None


class ReviewPanel(ScrolledColumn):
    """The owner opens, reads and ends; everybody reads what was decided."""

    def __init__(self, lane: Lane, reader: Asks, seat: Seat) -> None:
        super().__init__()
        self._lane, self._reader, self._seat = lane, reader, seat
        self.open = QPushButton()
        self.confirm, self.renew = QPushButton(), QPushButton()
        self.note, self.day = QLineEdit(), QDateEdit()
        self._fresh = Freshness(self, self._reload, Topic.TEAM, Topic.POLICY, Topic.SETTING)
        lane.changed.connect(self._fresh.note)

    def begin(self) -> None:
        """Gather the year's evidence, and open the review with it."""
        self.open.setEnabled(False)
        self.open.setText(self.tr("Reading the year…"))
        self._reader.ask(partial(_evidence, self._seat), self._begin)

    def _begin(self, evidence: tuple[AgendaItem, ...]) -> None:
        self._lane.do(OpenReview(evidence))

    def _reload(self) -> None:
        self._lane.ask(partial(review_state, self._seat), self._show)

    def _show(self, state: ReviewState) -> None:
        if state.current is None or state.due is None:
            words = self.tr("No policy is published yet. A year after it is, it is looked over here.")
            self.show_widgets([sentence(words)])
            return
        going_on = open_review(state.reviews)
        widgets = self._going_on(going_on) if going_on is not None else self._coming(state.due)
        ended = [one for one in state.reviews if one.ending is not None]
        past = [heading(self.tr("Earlier reviews")), *map(self._past, ended)] if ended else []
        self.show_widgets([*widgets, *past])

    def _coming(self, due: date) -> list[QWidget]:
        today = to_datetime(self._seat.clock()).astimezone(self._seat.zone).date()
        written = QLocale().toString(QDate(due.year, due.month, due.day), QLocale.FormatType.LongFormat)
        words = self.tr("The review is due since {day}") if due <= today else self.tr("Next review: {day}")
        widgets: list[QWidget] = [heading(words.format(day=written))]
        if not self._seat.is_owner:
            return widgets
        self.open = QPushButton(self.tr("Review it now"))
        if due <= today:
            set_tone(self.open, Tone.PRIMARY)
        self.open.clicked.connect(self.begin)
        self.day = QDateEdit()
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.tr("Day of the next review"))
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(due.year, due.month, due.day))
            self.day.setMinimumDate(QDate(today.year, today.month, today.day))
        self.day.editingFinished.connect(self._move)
        told = sentence(
            self.tr("It opens with the year’s evidence: objectives, SOPs, complaints, words, suggestions.")
        )
        return [*widgets, told, in_a_row(self.open, QLabel(self.tr("or on another day:")), self.day)]

    def _going_on(self, review: Review) -> list[QWidget]:
        opened = day(review.opened_at, self._seat.clock(), self._seat.zone)
        words = self.tr("Review of version {number}, opened {day}")
        widgets: list[QWidget] = [heading(words.format(number=review.version, day=opened))]
        nothing = self.tr("The year left no evidence to look at.")
        widgets += told_parts(review.evidence) or [sentence(nothing)]
        return [*widgets, *self._ways_out()] if self._seat.is_owner else widgets

    def _ways_out(self) -> list[QWidget]:
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("What was decided, in a few words"))
        self.note.setAccessibleName(self.note.placeholderText())
        self.confirm = QPushButton(self.tr("Confirm: no change"))
        self.renew = QPushButton(self.tr("Begin a new version"))
        set_tone(self.renew, Tone.PRIMARY)
        self.confirm.clicked.connect(partial(self._end, Ending.CONFIRMED))
        self.renew.clicked.connect(partial(self._end, Ending.NEW_VERSION))
        return [self.note, in_a_row(self.renew, self.confirm)]

    def _end(self, ending: Ending) -> None:
        self._lane.do(EndReview(ending, self.note.text()))

    def _move(self) -> None:
        wanted = self.day.date().toString(Qt.DateFormat.ISODate)
        self._lane.do(ChangeSetting(REVIEW_DAY, wanted))

    def _past(self, review: Review) -> QWidget:
        endings = {
            Ending.CONFIRMED: self.tr("confirmed, no change"),
            Ending.NEW_VERSION: self.tr("a new version was begun"),
        }
        assert review.ending is not None
        assert review.closed_at is not None
        when = day(review.closed_at, self._seat.clock(), self._seat.zone)
        said = self.tr("{day}, version {number}, {person}: {ending}. {note}")
        return sentence(
            said.format(
                day=when,
                number=review.version,
                person=review.closed_by,
                ending=endings[review.ending],
                note=review.note,
            )
        )


def _evidence(seat: Seat, read: Reader) -> tuple[AgendaItem, ...]:
    return review_evidence(read, seat.clock())


def review_state(seat: Seat, read: Reader) -> ReviewState:
    """How the reviewing stands."""
    current, reviews = read.policy().current, read.team.reviews()
    if current is None:
        return ReviewState(None, reviews, None)
    due = review_due(current, reviews, read.setting(REVIEW_MONTHS), read.setting(REVIEW_DAY), seat.zone)
    return ReviewState(current, reviews, due)
