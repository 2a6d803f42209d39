"""*Back up now*: a verified, encrypted copy in a folder of the person's choice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog

from carestation.store_access import StoreAccess
from ui.lanes.work_lane import Report, WorkLane
from ui.windows.desk_window import DeskWindow


def ask_folder(window: DeskWindow, start: Path) -> str:
    """Where the copy goes."""
    title = QCoreApplication.translate("BackUp", "Back up into")
    return QFileDialog.getExistingDirectory(window, title, str(start))


class BackUp(QObject):
    """Copies in the work lane, with progress and *Cancel*; the desk goes on meanwhile."""

    def __init__(
        self,
        window: DeskWindow,
        work: WorkLane,
        access: StoreAccess,
        ask: Callable[[DeskWindow, Path], str] = ask_folder,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._access = access
        self._ask = ask

    def begin(self) -> None:
        """Ask where to, and copy."""
        folder = self._ask(self._window, self._access.path.parent)
        if folder:
            title = self.tr("Backing up")
            self._work.start(title, _Copy(self._access, Path(folder)), self._done)

    def _done(self, written: Path) -> None:
        self._window.notices.inform(self.tr("Backed up and verified: {file}").format(file=written))


class _Copy:
    """The work itself, in the lane's thread."""

    def __init__(self, access: StoreAccess, folder: Path) -> None:
        self._access = access
        self._folder = folder

    def __call__(self, report: Report) -> Path:
        def progress(what: str, done: int, total: int) -> None:
            report(done / total if total else 0.0, what)

        return self._access.back_up(self._folder, progress)
