"""The tab *Thanks*: promises kept in a row, thanks between colleagues, and the words of five-star ratings."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.clock import Clock
from carestation.identity import CaseId, ThanksId
from carestation.instants import Instant
from carestation.people.representative import Representative
from carestation.policy.desk_policy import PolicyVersion
from carestation.reader import Reader
from carestation.recognition.post_text import post_text
from carestation.recognition.say_thanks import SayThanks, SeeThanks, WithdrawThanks
from carestation.recognition.streak import Streak, streak
from carestation.recognition.thanks import KindWords, NewThanks, Thanks
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.side.link_button import LinkButton
from ui.start.field import quiet, section
from ui.thanks.card import Card
from ui.thanks.share_form import ShareForm
from ui.thanks.success_picture import Success
from ui.thanks.thanks_form import ThanksForm
from ui.theme.tone import Tone, set_tone
from ui.widgets.scrolled_column import ScrolledColumn
from ui.words.moments import moment

_TOPICS = (Topic.THANKS, Topic.RATING, Topic.FOLLOW_UP, Topic.PERSON, Topic.POLICY, Topic.CASE)


@dataclass(frozen=True, slots=True)
class Recognition:
    """What the tab shows, in one answer."""

    people: tuple[Representative, ...]
    thanks: tuple[Thanks, ...]
    kind_words: tuple[KindWords, ...]
    streak: Streak
    versions: tuple[PolicyVersion, ...]


class ThanksTab(QWidget):
    """`case_chosen` with the case that words are about; `told` is a sentence for a notice."""

    case_chosen = Signal(object)
    told = Signal(str)

    def __init__(self, lane: Lane, seat: Seat, outside: Outside, business: str) -> None:
        super().__init__()
        self._lane, self._seat, self._outside, self._business = lane, seat, outside, business
        self.form, self.column = ThanksForm(), ScrolledColumn()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 0)
        layout.addWidget(self.form)
        layout.addWidget(self.column, stretch=1)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self.setFocusProxy(self.form)
        self.form.said.connect(self._say)
        self._fresh = Freshness(self, self._reload, *_TOPICS)
        lane.changed.connect(self._fresh.note)

    def _reload(self) -> None:
        self._lane.ask(partial(_recognition, self._seat.clock, self._seat), self._show)

    def _say(self, thanks: NewThanks) -> None:
        self._lane.do(SayThanks(thanks), self._was_said)

    def _was_said(self, _: ThanksId) -> None:
        self.form.begin_anew()

    def _show(self, found: Recognition) -> None:
        mine = self._seat.person_id
        self.form.show_colleagues(one for one in found.people if one.id != mine and mine is not None)
        widgets: list[QWidget] = [section(self.tr("Promises kept")), self._streak_card(found.streak)]
        post = post_text(self._business, found.versions)
        if post:
            copy = LinkButton(self.tr("Copy the text"), partial(self._copy, post))
            widgets += [section(self.tr("A post on what is new in the policy")), Card(post, "", copy)]
        widgets.append(section(self.tr("Thanks between colleagues")))
        widgets += [self._thanks_card(one) for one in found.thanks] or [
            quiet(self.tr("Nobody has said thanks yet. Begin above: who helped you this week?"))
        ]
        widgets.append(section(self.tr("Kind words of customers")))
        widgets += [self._kind_card(one) for one in found.kind_words] or [
            quiet(self.tr("What customers write beside five of five stands here, in their own words."))
        ]
        self.column.show_widgets(widgets)
        self._note_seen(found.thanks)

    def _note_seen(self, thanks: tuple[Thanks, ...]) -> None:
        fresh = [one.id for one in thanks if one.to_id == self._seat.person_id and one.seen_at is None]
        if fresh:
            self._lane.do(SeeThanks(tuple(fresh)))

    def _streak_card(self, found: Streak) -> QWidget:
        if not found.longest:
            return quiet(
                self.tr("Days on which the team kept every promise are counted here, once there are some.")
            )
        words = self.tr("%n day(s) in a row with every promise kept", "", found.days)
        longest = self.tr("The longest so far: %n day(s).", "", found.longest)
        if not found.days:
            return Card(words, longest)
        shared = Success(words, self._business, "handshake")
        return Card(words, longest, LinkButton(self.tr("Share a picture…"), partial(self._share, shared, "")))

    def _thanks_card(self, thanks: Thanks) -> QWidget:
        who = self.tr("{author} to {colleague}, {when}").format(
            author=thanks.from_name, colleague=thanks.to_name, when=self._when(thanks.at)
        )
        acts = [self._case_link(thanks.case_id, thanks.case_number)] if thanks.case_id is not None else []
        if thanks.from_id == self._seat.person_id:
            acts.append(LinkButton(self.tr("Take back"), partial(self._take_back, thanks.id)))
        is_new = thanks.seen_at is None and thanks.to_id == self._seat.person_id
        return Card(thanks.words, who, *acts, is_new=is_new)

    def _kind_card(self, kind: KindWords) -> QWidget:
        who = self.tr("{customer}, {when}").format(customer=kind.customer_name, when=self._when(kind.at))
        shared = Success(self.tr("“{words}”").format(words=kind.words), self._business)
        share = LinkButton(self.tr("Share a picture…"), partial(self._share, shared, kind.customer_name))
        return Card(kind.words, who, self._case_link(kind.case_id, kind.case_number), share)

    def _case_link(self, case: CaseId, number: int) -> LinkButton:
        shown = f"CS-{number}"
        return LinkButton(shown, partial(self.case_chosen.emit, case))

    def _when(self, at: Instant) -> str:
        return moment(at, self._seat.clock(), self._seat.zone)

    def _take_back(self, thanks: ThanksId) -> None:
        self._lane.do(WithdrawThanks(thanks))

    def _share(self, success: Success, customer: str) -> None:
        form = ShareForm(success, customer, self._outside, self.window())
        form.saved.connect(self.told)
        form.open()

    def _copy(self, text: str) -> None:
        self._outside.copy(text)
        self.told.emit(self.tr("The text is copied"))


def _recognition(clock: Clock, seat: Seat, read: Reader) -> Recognition:
    told = read.recognition
    kept = streak(told.due_promises(), clock(), seat.zone)
    return Recognition(read.people(), told.thanks(), told.kind_words(), kept, read.policy_versions())
