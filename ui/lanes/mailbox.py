"""Where results of other threads arrive: one signal of an object that lives in the GUI thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import shiboken6
from PySide6.QtCore import QObject, Signal

Letter = Callable[[], None]


class Mailbox(QObject):
    """`post` from any thread; the letter is opened (called) in the GUI thread, after `close` not any more."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._posted.connect(self._arrived)

    def post(self, letter: Letter) -> None:
        """Let the GUI thread call this soon. Never waits."""
        self._posted.emit(letter)

    def close(self) -> None:
        """Open no more letters: what they would have told is about to be gone."""
        self._open = False

    def _arrived(self, letter: Letter) -> None:
        if self._open:
            letter()


def is_listening(callback: Callable[..., object]) -> bool:
    """Whether the widget behind a callback is still there; a closed one is told nothing."""
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
