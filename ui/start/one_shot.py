"""Work that may wait for somebody (a key store, a password's hash), each in a Python thread of its own.

Not a lane: a key store that hangs must not hold up the recovery key, nor an export the unlocking of the desk.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject

from ui.lanes.asks import Failed
from ui.lanes.mailbox import Letter, Mailbox, is_listening

Value = TypeVar("Value")


class OneShot(QObject):
    """`done` or `failed` is called in the GUI thread, unless `close` or the end of their widget came first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mailbox = Mailbox(self)
        self._awaited: list[threading.Thread] = []

    def start(
        self,
        work: Callable[[], Value],
        done: Callable[[Value], None],
        failed: Failed,
        *,
        may_hang: bool = False,
    ) -> None:
        """Begin at once. Work that `may_hang` must be such that it can be left in the middle."""
        run = partial(self._run, work, done, failed)
        thread = threading.Thread(target=run, name="one shot", daemon=may_hang)
        self._awaited = [one for one in self._awaited if one.is_alive()]
        if not may_hang:
            self._awaited.append(thread)
        thread.start()

    def close(self) -> None:
        """Tell nobody anything more, and wait for what must not be left in the middle."""
        self._mailbox.close()
        for thread in self._awaited:
            thread.join()

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None], failed: Failed) -> None:
        try:
            letter = partial(_tell, done, work())
        except Exception as fault:  # whosever it is: the caller knows what to make of it
            letter = partial(_tell, failed, fault)
        self._post(letter)

    def _post(self, letter: Letter) -> None:
        if shiboken6.isValid(self._mailbox):  # the window may be gone since
            self._mailbox.post(letter)


def _tell(callback: Callable[[Any], None], value: Any) -> None:
    if is_listening(callback):
        callback(value)
