"""After the first start: a policy is ten questions away, now or later."""

from __future__ import annotations

from PySide6.QtCore import QObject

from carestation.people.representative import Representative, Role
from ui.notices.notice import Notice
from ui.windows.desk_window import DeskWindow


class PolicyOffer(QObject):
    """Said once, when the owner of a new desk first sits down at it. The Policy page says the same at any time."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self._is_told = False

    def offer(self, person: Representative) -> None:
        """Tell the owner; anybody else could not begin it."""
        if self._is_told or person.role is not Role.OWNER:
            return
        self._is_told = True
        words = self.tr(
            "Ten questions make a care policy of your hours and response targets, ready to publish."
        )
        title, action = self.tr("What do you promise your customers?"), self.tr("Answer them")
        self._window.notices.tell(Notice(words, title=title, action=action, act=self._begin))

    def _begin(self) -> None:
        self._window.go("go.policy")
