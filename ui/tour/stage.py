"""The stage of a tour: keys go to the real window, and what is seen is drawn into files."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from carestation.errors import CareError

Condition = Callable[[], bool]
Script = Iterator[Condition]
"""A script is a generator: it acts, and yields what must be true before it goes on."""

BEAT_MS = 30
PATIENCE_MS = 30_000


class Stage:
    """What a script may do. Pictures are numbered in the order in which they are taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken = 0
        self.window: QWidget | None = None

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self._focus(), key, modifier)

    def type(self, text: str) -> None:
        """Type into what has the focus; a line break is the Return key."""
        lines = text.split("\n")
        for line in lines[:-1]:
            QTest.keyClicks(self._focus(), line)
            self.press(Qt.Key.Key_Return)
        QTest.keyClicks(self._focus(), lines[-1])

    def picture(self, name: str, widget: QWidget | None = None) -> None:
        """Draw what is in view, dialogs over the window included."""
        self.taken += 1
        shown = widget or self.top()
        picture = shown.grab()
        if not picture.save(str(self.folder / f"{self.taken:02d}-{name}.png")):
            raise CareError(
                f"The pictures cannot be written into “{self.folder}”.", remedy="Choose another folder."
            )

    def top(self) -> QWidget:
        """The dialog or window in front. A screen that nobody looks at may call none of them active."""
        front = QApplication.activeModalWidget() or QApplication.activeWindow() or self.window
        if front is None:
            raise CareError("The tour has no window to go on in.")
        return front

    def _focus(self) -> QWidget:
        return QApplication.focusWidget() or self.top().focusWidget() or self.top()


class Performance(QObject):
    """Plays a script in the event loop: nothing waits, the program goes on as it does for a person."""

    ended = Signal(object)

    def __init__(self, script: Script, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._script = script
        self._condition: Condition = _at_once
        self._waited = 0
        self._beat = QTimer(self, interval=BEAT_MS)
        self._beat.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Raise the curtain."""
        self._beat.start()

    def _go_on(self) -> None:
        try:
            if not self._condition():
                self._wait()
                return
            self._waited = 0
            self._condition = next(self._script)
        except StopIteration:
            self._end(None)
        except Exception as fault:  # told to whoever started the tour, which must not hang
            self._end(fault)

    def _wait(self) -> None:
        self._waited += BEAT_MS
        if self._waited > PATIENCE_MS:
            raise CareError(f"The tour waited in vain{_place(self._script)}.")

    def _end(self, fault: Exception | None) -> None:
        self._beat.stop()
        self.ended.emit(fault)


def _place(script: object) -> str:
    """Where a script stands, in the innermost of its parts."""
    while inner := getattr(script, "gi_yieldfrom", None):
        script = inner
    frame = getattr(script, "gi_frame", None)
    return f" ({frame.f_code.co_name}, line {frame.f_lineno})" if frame else ""


def _at_once() -> bool:
    return True
