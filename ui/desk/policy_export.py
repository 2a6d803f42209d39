"""*Policy for customers*: its page for the web, its pages on paper and the card, in a folder of the person's choice."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from carestation.reader import Reader
from ui.case.outside import Outside
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.lanes.work_lane import Report, WorkLane
from ui.notices.notice import Notice, NoticeTone
from ui.windows.desk_window import DeskWindow

if TYPE_CHECKING:
    from carestation.instants import Instant
    from carestation.policy_page.public_policy import PublicPolicy


class PolicyExport(QObject):
    """Asks the store, then the person, and writes in the work lane."""

    def __init__(self, window: DeskWindow, lane: Lane, work: WorkLane, seat: Seat, outside: Outside) -> None:
        super().__init__(window)
        self._window, self._lane, self._work, self._seat, self._outside = window, lane, work, seat, outside
        self._folder = Path()

    def begin(self) -> None:
        """Refused with a sentence before anything is asked where no policy is published yet."""
        self._lane.ask(partial(_published, self._seat.clock()), self._ask)

    def _ask(self, policy: PublicPolicy) -> None:
        folder = self._outside.ask_which_folder(self._window)
        if folder:
            self._folder = Path(folder)
            title = self.tr("Writing the policy for customers")
            self._work.start(title, _Writing(title, policy, self._folder), self._done)

    def _done(self, files: tuple[Path, ...]) -> None:
        names = ", ".join(path.name for path in files)
        said = self.tr("{files} written to {folder}.").format(files=names, folder=self._folder)
        action = self.tr("Open the page")
        self._window.notices.tell(Notice(said, tone=NoticeTone.DONE, action=action, act=self._open))

    def _open(self) -> None:
        from carestation.policy_page.files import NAMES

        page = QUrl.fromLocalFile(str(self._folder / NAMES["html"])).toString()
        if not self._outside.open_url(page):
            said = self.tr("No program here opens it. The page is in {folder}.")
            self._window.notices.inform(said.format(folder=self._folder))


class _Writing:
    """The work itself, in the lane's thread."""

    def __init__(self, title: str, policy: PublicPolicy, folder: Path) -> None:
        self._title, self._policy, self._folder = title, policy, folder

    def __call__(self, report: Report) -> tuple[Path, ...]:
        from carestation.policy_page.files import FORMATS, write_policy
        from ui.policy.policy_paper import policy_paper

        report(0.0, self._title)
        return write_policy(self._policy, FORMATS, self._folder, policy_paper)


def _published(now: Instant, read: Reader) -> PublicPolicy:
    from carestation.policy_page.public_policy import public_policy

    return public_policy(read, now)
