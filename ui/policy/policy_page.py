"""The page *Policy* of the rail: to read for everybody; for the owner to write, to publish, and to compare.

The slots: `page.shelf.add_beside(widget)` puts a widget beside the text (objectives, sign-off, review); each
asks the store for itself. `ui/desk/late_pages.py`, `LatePages._make_policy`, is the place to add one.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.changes import Topic
from carestation.policy.desk_policy import DeskPolicy, NewDraft
from carestation.policy.interview import begin_interview
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy.read_policy import starting_policy
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.lanes.freshness import Freshness
from ui.lanes.lane import Lane
from ui.policy.no_policy import NoPolicy
from ui.policy.policy_shelf import PolicyShelf
from ui.policy.publishing import Publishing
from ui.side.let_go import let_go
from ui.theme.tone import Tone, set_tone


class PolicyPage(QWidget):
    """The shelf, or in its place the interview, the editor or the versions. `shown` after each load."""

    shown = Signal()

    def __init__(self, lane: Lane, seat: Seat) -> None:
        super().__init__()
        self._lane, self._seat = lane, seat
        self.policy: DeskPolicy | None = None
        self.shelf = PolicyShelf(seat)
        self.publishing = Publishing(lane, self)
        self.bar = self.publishing.bar
        self.empty = NoPolicy(is_owner=seat.is_owner)
        self._stack = QStackedWidget()
        for view in (self.empty, self.shelf):
            self._stack.addWidget(view)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._stack, stretch=1)
        self.setFocusProxy(self.empty)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        self._join()
        self._freshness = Freshness(self, self.reload, Topic.POLICY, Topic.SETTING)
        lane.changed.connect(self._freshness.note)

    @property
    def inner(self) -> QWidget:
        """What is in view."""
        return self._stack.currentWidget() or self.shelf

    def reload(self) -> None:
        """Ask the store."""
        self._lane.ask(_policy, self._show)

    def search(self) -> None:
        """The keyboard goes to the field that searches the text."""
        self._come_back()
        self.shelf.search()

    def keep(self) -> None:
        """Before the window closes: what is being written is stored."""
        keep = getattr(self.inner, "keep", None)
        if keep is not None:
            keep()

    def wish(self, what: str) -> None:
        """What a button asked for: "edit", "interview", "versions", "publish" or nothing, which is to read."""
        acts = {
            "edit": self._edit,
            "interview": self._interview,
            "versions": self._compare,
            "publish": self._ask_note,
        }
        self._come_back()
        if what in acts:
            acts[what]()

    def _join(self) -> None:
        self.empty.begin.clicked.connect(self._interview)
        self.empty.adopt.clicked.connect(self._adopt)
        self.shelf.wished.connect(self.wish)
        self.shelf.strip.publish_wanted.connect(self._ask_note)
        self.shelf.strip.return_wanted.connect(self.publishing.count_as_published)
        self.bar.compared.connect(self._compare)
        self.publishing.closed.connect(self._take_focus)

    def _show(self, policy: DeskPolicy) -> None:
        self.policy = policy
        self.shelf.show_policy(policy)
        meet = getattr(self.inner, "meet", None)
        if meet is not None:
            meet(policy)
        elif self.inner in (self.empty, self.shelf):
            self._come_back()
        self.shown.emit()

    @property
    def _home(self) -> QWidget:
        """Where there is nothing to read yet, the way to begin."""
        policy = self.policy
        has_text = policy is not None and (policy.current is not None or self._is_written(policy))
        return self.shelf if has_text else self.empty

    def _is_written(self, policy: DeskPolicy) -> bool:
        """A first draft is the owner's until it is published."""
        return policy.draft is not None and self._seat.is_owner

    def _adopt(self) -> None:
        if self.policy is not None:
            draft = self._draft(self.policy) or NewDraft(starting_policy())
            self._lane.do(PutPolicyDraft(draft, self.tr("begin the policy")))

    def _interview(self) -> None:
        from ui.policy.policy_interview import PolicyInterview

        if self.policy is None or not self._seat.is_owner or self._seat.person is None:
            return
        draft = begin_interview(self.policy, self._seat.person.name, self._seat.person.email)
        view = PolicyInterview(self._lane, self.policy, draft)
        view.left.connect(self._left)
        view.finished.connect(self._left)
        self._put(view)

    def _edit(self) -> None:
        from ui.policy.policy_editor import PolicyEditor

        if self.policy is None or not self._seat.is_owner:
            return
        draft = self._draft(self.policy)
        if draft is not None:
            view = PolicyEditor(self._lane, self.policy, draft)
            view.left.connect(self._left_editor)
            self._put(view)

    def _draft(self, policy: DeskPolicy) -> NewDraft | None:
        if policy.draft is None and policy.current is not None:
            return NewDraft(policy.current.document)
        return policy.draft

    def _left(self) -> None:
        self._come_back()
        self.reload()

    def _left_editor(self, wish: str) -> None:
        """What was written was given to the lane first, so that the answer has it."""
        self._come_back()
        if wish == "discard":
            words = self.tr("Draft of the policy discarded")
            self._lane.do(PutPolicyDraft(None, self.tr("discard draft"), words))
        then = {"publish": self._show_and_publish, "interview": self._show_and_ask}.get(wish, self._show)
        self._lane.ask(_policy, then)

    def _show_and_publish(self, policy: DeskPolicy) -> None:
        self._show(policy)
        self._ask_note()

    def _show_and_ask(self, policy: DeskPolicy) -> None:
        self._show(policy)
        self._interview()

    def _compare(self) -> None:
        from ui.policy.policy_versions_view import PolicyVersionsView

        view = PolicyVersionsView(self._lane, self._seat)
        view.left.connect(self._come_back)
        view.restored.connect(self._restore)
        self._put(view)

    def _restore(self, draft: NewDraft) -> None:
        words = self.tr("The older version is a draft: read it, then publish it")
        self._lane.do(PutPolicyDraft(draft, self.tr("make a draft"), words), self._restored)

    def _restored(self, _: None) -> None:
        self._left()

    def _ask_note(self) -> None:
        if self.policy is not None and self._seat.is_owner:
            self.publishing.ask(self.policy)

    def _take_focus(self) -> None:
        self.inner.setFocus()

    def _put(self, view: QWidget) -> None:
        self._come_back()
        self._stack.addWidget(view)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.setFocus()

    def _come_back(self) -> None:
        inner, home = self.inner, self._home
        if inner is home:
            return
        self._stack.setCurrentWidget(home)
        if inner not in (self.empty, self.shelf):
            self._stack.removeWidget(inner)
            let_go(inner)
        self.setFocusProxy(home)
        home.setFocus()


def _policy(read: Reader) -> DeskPolicy:
    return read.policy()
