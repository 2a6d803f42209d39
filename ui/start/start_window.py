"""The window before the desk: the first start, or whatever stands between a person and their open store."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.clock import Clock, system_clock
from carestation.errors import CareError
from carestation.keys.key_store import Answer, Locked, Missing
from carestation.keys.master_key import MasterKey
from carestation.store_access import StoreAccess
from ui.start.doors import Doors
from ui.start.key_page import KeyPage
from ui.start.one_shot import OneShot
from ui.start.opening import Opening
from ui.start.trouble_page import TroublePage
from ui.start.waiting_page import WaitingPage
from ui.start.welcome_page import WelcomePage
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

if TYPE_CHECKING:
    from ui.start.first_start import FirstStart

MOMENT_MS = 400
"""A store that opens faster shows no window before the desk's."""

_SIZE = QSize(760, 700)
_SMALLEST = QSize(480, 360)


class StartWindow(QWidget):
    """Shows itself only when there is something to ask or to wait for.

    `ready` has the MasterKey of a store that is there, set up, and can be opened now.
    `sample_wanted`: the person would like to look around. `other_store_wanted` has the Path of another store.
    """

    ready = Signal(object)
    sample_wanted = Signal()
    other_store_wanted = Signal(object)
    closed = Signal()

    def __init__(
        self,
        access: StoreAccess,
        doors: Doors | None = None,
        clock: Clock = system_clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("CareStation")
        self._access = access
        self._doors = doors or Doors()
        self._clock = clock
        self._key: MasterKey | None = None
        self.is_new_desk = False
        self._one_shot = OneShot(self)
        self._opening = Opening(access, self._one_shot)
        self._stack = QStackedWidget()
        self._waiting = WaitingPage()
        self._key_page = KeyPage(access.path)
        self._trouble = TroublePage()
        self._moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._lay_out()
        self._connect()

    @property
    def page(self) -> QWidget | None:
        """The page in view."""
        return self._stack.currentWidget()

    def begin(self) -> None:
        """Look for the store and its key; the window comes when it is needed."""
        self._moment.start()
        self._opening.look()

    def show_progress(self, what: str, done: int, total: int) -> None:
        """What the opening of the store is doing. Called in the GUI thread."""
        self._waiting.show_progress(what, done, total)
        self._show(self._waiting)

    def show_trouble(self, fault: CareError) -> None:
        """The store could not be opened."""
        self._trouble.show_fault(fault, key_helps=self._key is not None)
        self._show(self._trouble)

    def resume(self, key: MasterKey) -> None:
        """Set up a store that is there, but holds nobody: the first start was cut off."""
        from ui.start.setting_up import resumed_start

        self._first_start(resumed_start(self._access, key, self._one_shot, self._clock))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._moment.stop()
        self.hide()
        self._one_shot.close()
        super().closeEvent(event)
        self.closed.emit()

    def _welcome(self) -> None:
        page = WelcomePage()
        page.set_up_wanted.connect(self._set_up)
        page.sample_wanted.connect(self.sample_wanted)
        page.other_store_wanted.connect(self._ask_for_other_store)
        self._show(page)

    def _set_up(self) -> None:
        from ui.start.setting_up import first_start

        first = first_start(self._access, self._doors, self._one_shot, self._clock)
        first.left.connect(self._welcome)
        self._first_start(first)

    def _first_start(self, first: FirstStart) -> None:
        first.finished.connect(self._founded)
        self._show(first)
        first.begin()

    def _founded(self, key: MasterKey) -> None:
        self.is_new_desk = True
        self._found(key)

    def _found(self, key: MasterKey) -> None:
        self._moment.stop()
        self._key = key
        self.ready.emit(key)

    def _ask_for_key(self, answer: Answer) -> None:
        self._key_page.show_reason(answer)
        self._show(self._key_page)

    def _skip_key_store(self) -> None:
        self._opening.stop_waiting()
        self._ask_for_key(Locked(self.tr("it has not answered")))

    def _key_does_not_fit(self) -> None:
        self._ask_for_key(Missing())
        self._key_page.say(
            self.tr(
                "The key that was found does not open this store. Type its recovery key or its passphrase."
            )
        )

    def _unlock(self, written: str, remember: bool) -> None:
        self._opening.unlock(written, remember=remember)

    def _look_again(self) -> None:
        self._waiting.wait_for_key_store()
        self._show(self._waiting)
        self._opening.look()

    def _try_again(self) -> None:
        if self._key is None:
            self._look_again()
        else:
            self.ready.emit(self._key)

    def _ask_for_other_store(self) -> None:
        path = self._doors.ask_what_to_open(self)
        if path:
            self.other_store_wanted.emit(Path(path))

    def _wait_visibly(self) -> None:
        self._waiting.wait_for_key_store()
        self._show(self._waiting)

    def _quit(self) -> None:
        self.close()

    def _show(self, page: QWidget) -> None:
        self._moment.stop()
        left = self._stack.currentWidget()
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if left is not None and left not in (page, self._waiting, self._key_page, self._trouble):
            self._stack.removeWidget(left)
            left.deleteLater()
        self.show()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        opening, key, trouble = self._opening, self._key_page, self._trouble
        self._moment.timeout.connect(self._wait_visibly)
        self._waiting.key_wished.connect(self._skip_key_store)
        opening.absent.connect(self._welcome)
        opening.found.connect(self._found)
        opening.key_wanted.connect(self._ask_for_key)
        opening.refused.connect(key.refuse)
        opening.not_remembered.connect(key.not_remembered)
        opening.failed.connect(self.show_trouble)
        key.typed.connect(self._unlock)
        key.key_store_wanted.connect(self._look_again)
        trouble.again_wanted.connect(self._try_again)
        trouble.key_wanted.connect(self._key_does_not_fit)
        for page in (key, trouble):
            page.other_store_wanted.connect(self._ask_for_other_store)
            page.quit_wanted.connect(self._quit)

    def _lay_out(self) -> None:
        self.setMinimumSize(_SMALLEST)
        scale = appearance.text_px() / appearance.TEXT_PX
        self.resize((_SIZE * scale).boundedTo(self.screen().availableGeometry().size()))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        set_tone(self, Tone.PANEL)
        for page in (self._waiting, self._key_page, self._trouble):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
