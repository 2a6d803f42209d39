"""Shows faults of ours to the person: one dialog, however many faults there are."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.notices.crash import CrashWatch
from ui.notices.crash_dialog import CrashDialog


class CrashScreen(QObject):
    """Opens the dialog for what the watch catches, and for what the life before left behind."""

    def __init__(self, watch: CrashWatch, window: QWidget) -> None:
        super().__init__(window)
        self._watch = watch
        self._window = window
        self._dialog: CrashDialog | None = None
        watch.caught.connect(self.show_report)

    def show_report(self, report: str) -> None:
        """Show a report now, or add it to the one that is being read."""
        if self._dialog is not None and shiboken6.isValid(self._dialog):
            self._dialog.add(report)
        else:
            self._open(CrashDialog(report, self._window))

    def offer(self, left_behind: str) -> None:
        """Show what the life before left behind, if it left anything."""
        if left_behind:
            self._open(CrashDialog(left_behind, self._window, from_last_time=True))

    def _open(self, dialog: CrashDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._read)
        dialog.open()

    def _read(self) -> None:
        self._dialog = None
        self._watch.seen()
