"""Says at once when a setting was changed to something else than the published policy promises."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from carestation.changes import Changes, Topic
from carestation.reader import Reader
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.notices.notice import Notice
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from carestation.policy.figures import Divergence

_ABOUT = "policy"


class PolicyWatch(QObject):
    """For the owner, who decides what is published. What was told once is told again only when it changed."""

    def __init__(self, lane: Lane, seat: Seat, window: DeskWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._lane, self._window = lane, window
        self._told: tuple[Divergence, ...] = ()
        if seat.is_owner:
            lane.changed.connect(self._note)

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SETTING):
            self._lane.ask(_divergences, self._tell)

    def _tell(self, lines: tuple[Divergence, ...]) -> None:
        if lines and lines != self._told:
            first = lines[0]
            words = self.tr("{what}: the policy says {policy}, the desk counts {desk}.")
            told = words.format(what=first.label, policy=first.policy, desk=first.desk)
            title = self.tr("This changes the published policy")
            action = self.tr("Open the policy")
            self._window.notices.tell(Notice(told, title=title, action=action, act=self._open, about=_ABOUT))
        self._told = lines

    def _open(self) -> None:
        self._window.go("go.policy")


def _divergences(read: Reader) -> tuple[Divergence, ...]:
    return read.policy().divergences
