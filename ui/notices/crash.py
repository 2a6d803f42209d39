"""Faults of ours: written to a report with what led to them, shown once, and offered again at the next start."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import platform
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Signal, qVersion

import carestation

log = logging.getLogger(__name__)

REPORT = "fault-{moment:%Y%m%d-%H%M%S-%f}.txt"
FATAL = "fatal.txt"
"""Where the interpreter writes when the process dies under it; empty after a life that ended well."""


class CrashWatch(QObject):
    """Catches what nobody caught, in every thread. `caught` is emitted with the report's text."""

    caught = Signal(str)

    def __init__(
        self, folder: Path, clock: Callable[[], datetime] = datetime.now, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._clock = clock
        self._fatal: TextIO | None = None
        self._hooks = (sys.excepthook, threading.excepthook)

    def install(self) -> str:
        """Begin to watch. The reports that the life before left behind, or an empty string."""
        self._folder.mkdir(parents=True, exist_ok=True)
        left = self._take_what_was_left()
        self._fatal = (self._folder / FATAL).open("w", encoding="utf-8")
        faulthandler.enable(self._fatal)
        sys.excepthook = self._unhandled
        threading.excepthook = self._unhandled_in_thread
        return left

    def remove(self) -> None:
        """Stop watching: the life ends well."""
        sys.excepthook, threading.excepthook = self._hooks
        if self._fatal is not None:
            faulthandler.disable()
            self._fatal.close()
            self._fatal = None
            (self._folder / FATAL).unlink(missing_ok=True)

    def report(self, fault: BaseException) -> None:
        """Write a report about a fault of ours, log it and tell of it."""
        text = report_of(fault)
        log.error("a fault of ours", exc_info=fault)
        with contextlib.suppress(OSError):  # a full disk must not hide the fault itself
            (self._folder / REPORT.format(moment=self._clock())).write_text(text, encoding="utf-8")
        self.caught.emit(text)

    def seen(self) -> None:
        """The person has read the reports so far: they are not offered at the next start."""
        for path in self._folder.glob("fault-*.txt"):
            path.rename(path.with_name(f"seen-{path.name}"))

    def _take_what_was_left(self) -> str:
        paths = sorted(self._folder.glob("fault-*.txt"))
        fatal = self._folder / FATAL
        texts = [path.read_text("utf-8", errors="replace") for path in (*paths, fatal) if path.exists()]
        return "\n\n".join(text for text in texts if text.strip())

    def _unhandled(
        self, kind: type[BaseException], fault: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._hooks[0](kind, fault, trace)
        else:
            self.report(fault)

    def _unhandled_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and not issubclass(told.exc_type, SystemExit):
            self.report(told.exc_value)


def report_of(fault: BaseException) -> str:
    """What a developer needs: versions, system, and where it happened. The fault's own words may quote data."""
    versions = f"CareStation {carestation.__version__} · Python {platform.python_version()} · Qt {qVersion()}"
    told = "".join(traceback.format_exception(fault))
    return f"{versions} · {platform.platform()}\n\n{told}"
