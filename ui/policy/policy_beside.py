"""Beside the policy: who has signed it, when it is looked over, and where to say that a part does not fit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.policy_review.review import REVIEW_DAY, review_due
from carestation.reader import Reader
from carestation.settings.policy_settings import REVIEW_MONTHS
from carestation.sign_off.signature import SignOff, sign_off
from carestation.suggestions.suggestion import About, Subject
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.policy.policy_shelf import PolicyShelf
from ui.side.link_button import LinkButton
from ui.side.toned_label import TonedLabel, Words


@dataclass(frozen=True, slots=True)
class _State:
    signed: SignOff | None
    review: date | None


class PolicyBeside(QWidget):
    """Asks the store for itself, as every slot of the page does."""

    sign_wanted = Signal()
    review_wanted = Signal()
    suggest_wanted = Signal(object)

    def __init__(self, lane: Lane, seat: Seat, shelf: PolicyShelf) -> None:
        super().__init__()
        self._lane, self._seat, self._shelf = lane, seat, shelf
        self.signed, self.review = TonedLabel(), TonedLabel()
        self.sign = LinkButton(self.tr("Read and sign"), self.sign_wanted.emit)
        self.look_over = LinkButton(self.tr("To the review"), self.review_wanted.emit)
        self.suggest = LinkButton(self.tr("This part does not fit…"), self._suggest)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.signed, self.sign, self.review, self.look_over, self.suggest):
            column.addWidget(part)
        self._fresh = Freshness(self, self._reload, Topic.TEAM, Topic.POLICY, Topic.PERSON, Topic.SETTING)
        lane.changed.connect(self._fresh.note)

    def _suggest(self) -> None:
        """About the part that is chosen on the left."""
        key, title = self._shelf.section
        self.suggest_wanted.emit(Subject(About.POLICY, key, "", title))

    def _reload(self) -> None:
        self._lane.ask(partial(_state, self._seat), self._show)

    def _show(self, state: _State) -> None:
        if state.signed is None or state.review is None:
            for part in (self.signed, self.sign, self.review, self.look_over, self.suggest):
                part.hide()
            return
        for part in (self.signed, self.review, self.look_over, self.suggest):
            part.show()
        people, missing = state.signed.people, state.signed.missing
        signed = self.tr("Signed by {count} of {whole}")
        words = signed.format(count=len(people) - len(missing), whole=len(people))
        parts = [Words(words, strong=True)]
        if self._seat.is_owner and missing:
            names = self.tr("not yet: {names}").format(names=", ".join(one.name for one in missing))
            parts.append(Words(names, "quiet", small=True))
        self.signed.say(*parts)
        self.sign.setVisible(state.signed.lacks(self._seat.person_id))
        day = QDate(state.review.year, state.review.month, state.review.day)
        written = QLocale().toString(day, QLocale.FormatType.LongFormat)
        self.review.say(Words(self.tr("Next review"), strong=True), Words(written, "quiet", small=True))


def _state(seat: Seat, read: Reader) -> _State:
    current = read.policy().current
    if current is None:
        return _State(None, None)
    months, chosen = read.setting(REVIEW_MONTHS), read.setting(REVIEW_DAY)
    due = review_due(current, read.team.reviews(), months, chosen, seat.zone)
    return _State(sign_off(current, read.people(), read.team.signatures()), due)
