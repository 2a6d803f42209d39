"""The team's part of the desk: the page Team, suggestions from wherever one works, and the news of both."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from carestation.changes import Changes, Topic
from carestation.instants import HOUR, Instant
from carestation.reminders.note_told import NoteTold
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.lanes import Lanes
from ui.notices.notice import Notice, NoticeTone
from ui.windows.desk_window import DeskWindow
from ui.windows.heartbeat import Heartbeat

if TYPE_CHECKING:
    from carestation.reader import Reader
    from carestation.sign_off.team_news import TeamNews
    from carestation.suggestions.suggestion import Subject, Suggestion
    from ui.policy.policy_page import PolicyPage
    from ui.team.team_tabs import TeamTabs

LOOK_EVERY = HOUR


class TeamRoom(QObject):
    """`sop_wanted(key)` and `policy_wanted()`: the draft that was made of a suggestion. `case_chosen`: thanked for.

    `looked_at` is when it last asked for news.
    """

    sop_wanted = Signal(str)
    policy_wanted = Signal()
    case_chosen = Signal(object)

    def __init__(
        self,
        window: DeskWindow,
        lanes: Lanes,
        seat: Seat,
        heartbeat: Heartbeat,
        outside: Outside,
        business: str,
    ) -> None:
        super().__init__(window)
        self._outside, self._business = outside, business
        self._window, self._lanes, self._seat = window, lanes, seat
        self._tabs: TeamTabs | None = None
        self.looked_at = Instant(0)
        lanes.desk.changed.connect(self._note)
        heartbeat.tick.connect(self.tick)

    def make(self) -> QWidget:
        """The page, when somebody goes there."""
        from ui.team.team_tabs import TeamTabs
        from ui.thanks.thanks_tab import ThanksTab

        tabs = self._tabs = TeamTabs(self._lanes.desk, self._lanes.reader, self._seat)
        tabs.drafted.connect(self._open_draft)
        thanks = ThanksTab(self._lanes.desk, self._seat, self._outside, self._business)
        thanks.case_chosen.connect(self.case_chosen)
        thanks.told.connect(self._window.notices.inform)
        tabs.insert(thanks, self.tr("Thanks"))
        return tabs

    def beside_policy(self, page: PolicyPage) -> QWidget:
        """How signing and reviewing stand, and the way to say that a part does not fit."""
        from ui.policy.policy_beside import PolicyBeside

        beside = PolicyBeside(self._lanes.desk, self._seat, page.shelf)
        beside.sign_wanted.connect(self.show_sign_off)
        beside.review_wanted.connect(self.show_review)
        beside.suggest_wanted.connect(self.suggest)
        return beside

    def suggest(self, subject: Subject) -> None:
        """Ask what does not fit there."""
        from ui.suggestions.suggest_dialog import SuggestDialog

        SuggestDialog(self._lanes.desk, subject, self._window).open()

    def show_suggestions(self) -> None:
        """The page with the suggestions in view."""
        self._window.go("go.team")
        if self._tabs is not None:
            self._tabs.go_to(self._tabs.suggestions)

    def show_workshops(self) -> None:
        """Where a decision came from."""
        self._window.go("go.team")
        if self._tabs is not None:
            self._tabs.go_to(self._tabs.workshops)

    def show_sign_off(self) -> None:
        """The policy, to be read and signed."""
        self._window.go("go.team")
        if self._tabs is not None:
            self._tabs.go_to(self._tabs.sign_off)

    def show_review(self) -> None:
        """The review, to be opened."""
        self._window.go("go.team")
        if self._tabs is not None:
            self._tabs.go_to(self._tabs.review)

    def tick(self, now: Instant) -> None:
        """The first look is after the window is there; later ones each hour."""
        if now - self.looked_at >= LOOK_EVERY:
            self._look()

    def _note(self, changes: Changes) -> None:
        """What the person at this desk does may be news to themselves too; a colleague's is told within the hour."""
        if changes.touches(Topic.POLICY):
            self.looked_at = Instant(0)

    def _look(self) -> None:
        self.looked_at = self._seat.clock()
        if self._seat.person is not None:
            self._lanes.reader.ask(partial(_news, self._seat), self._tell)

    def _tell(self, news: TeamNews) -> None:
        if not news:
            return
        now = self._seat.clock()
        self._lanes.desk.do(NoteTold(dict.fromkeys(news.keys, now)))
        notices, reminder = self._window.notices, NoticeTone.REMINDER
        for one in news.settled:
            notices.tell(Notice(self._outcome(one), "", reminder, self.tr("Show"), self.show_suggestions))
        if news.to_sign is not None:
            words = self.tr("Version {number} of the policy waits for your signature.")
            said = words.format(number=news.to_sign)
            notices.tell(Notice(said, "", reminder, self.tr("Read and sign"), self.show_sign_off, "sign"))
        if news.review_is_due:
            said = self.tr("It is time to look the policy over.")
            notices.tell(Notice(said, "", reminder, self.tr("Review it"), self.show_review, "review"))

    def _outcome(self, one: Suggestion) -> str:
        from ui.suggestions.suggestion_words import news_words

        return news_words(one)

    def _open_draft(self, one: Suggestion) -> None:
        from carestation.suggestions.suggestion import About

        if one.subject.about is About.POLICY:
            self.policy_wanted.emit()
        else:
            self.sop_wanted.emit(one.subject.key)


def _news(seat: Seat, read: Reader) -> TeamNews:
    from carestation.sign_off.team_news import team_news

    assert seat.person is not None  # it was asked before
    return team_news(read, seat.person, seat.clock(), seat.zone)
