"""The promise in what is being written: offered above the answer, noted with one key when the answer is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from carestation.identity import CaseId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.commands.registry import native_keys
from ui.follow_ups.due_words import full_due, is_day_first, language
from ui.side.link_button import LinkButton
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from carestation.follow_ups.find_promise import FoundPromise
    from carestation.follow_ups.follow_up import NewFollowUp

ACCEPT, DISMISS = "Alt+P", "Alt+Shift+P"
_PAUSE_MS = 300
_ICON = 16
_LONGEST = 200


class PromiseChip(QWidget):
    """`offers(bool)`: whether there is a promise to accept, or one that can be taken out again.

    What was accepted or dismissed is remembered by its sentence: a sentence that is written anew is asked about
    anew, and one that is deleted is promised no more.
    """

    offers = Signal(bool)

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._text = ""
        self._accepted: set[str] = set()
        self._dismissed: set[str] = set()
        self._in_view: FoundPromise | None = None
        self.words = ElidedLabel()
        self.accept_button = LinkButton(self.tr("Note it"), self.accept, native_keys(ACCEPT))
        self.dismiss_button = LinkButton(self.tr("No promise"), self.dismiss, native_keys(DISMISS))
        self._picture = QLabel()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self._lay_out()
        self.hide()

    def begin(self) -> None:
        """Another case: nothing is accepted or dismissed on it yet."""
        self._accepted.clear()
        self._dismissed.clear()
        self.read("")
        self.look()

    def read(self, text: str) -> None:
        """What the answer is now; it is looked at when the person pauses."""
        self._text = text
        self._pause.start()

    def look(self) -> None:
        """Offer the last promise that nobody has decided on, or say the last one that is accepted."""
        self._pause.stop()
        found = [promise for promise in self._found() if promise.sentence not in self._dismissed]
        fresh = [promise for promise in found if promise.sentence not in self._accepted]
        self._in_view = next(iter(reversed(fresh or found)), None)
        self._show()

    def accept(self) -> None:
        """It is a promise: it will be noted when the answer is sent."""
        if self._in_view is not None:
            self._accepted.add(self._in_view.sentence)
            self.look()

    def dismiss(self) -> None:
        """It is none, or not any more."""
        if self._in_view is not None:
            self._accepted.discard(self._in_view.sentence)
            self._dismissed.add(self._in_view.sentence)
            self.look()

    def promises(self, case: CaseId, text: str) -> tuple[NewFollowUp, ...]:
        """The accepted promises of the answer as it goes out."""
        from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp

        self._text = text
        return tuple(
            NewFollowUp(
                case, FollowUpKind.PROMISE, found.due_at, found.sentence[:_LONGEST], self._seat.person_id
            )
            for found in self._found()
            if found.sentence in self._accepted
        )

    def _found(self) -> tuple[FoundPromise, ...]:
        if not self._text.strip():
            return ()
        from carestation.follow_ups.find_promise import find_promises
        from carestation.follow_ups.said_time import Calendar

        calendar = Calendar(self._seat.clock(), self._seat.hours, is_day_first())
        return find_promises(self._text, calendar, language())

    def _show(self) -> None:
        found = self._in_view
        self.setVisible(found is not None)
        self.offers.emit(found is not None)
        if found is None:
            return
        is_accepted = found.sentence in self._accepted
        self.words.setText(self._words(found.due_at, is_accepted))
        self.words.setToolTip(found.sentence)
        self.accept_button.setVisible(not is_accepted)
        set_tone(self.words, Tone.STRONG if is_accepted else Tone.NONE)

    def _words(self, due_at: Instant, is_accepted: bool) -> str:
        due = full_due(due_at, self._seat.clock(), self._seat.zone)
        if is_accepted:
            return self.tr("Promised: {due}. It is noted when you send.").format(due=due)
        return self.tr("A promise until {due}?").format(due=due)

    def _lay_out(self) -> None:
        side = appearance.scaled(_ICON)
        self._picture.setPixmap(icons.pixmap("handshake", "accent", side, self.devicePixelRatioF()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture)
        row.addWidget(self.words, stretch=1)
        row.addWidget(self.accept_button)
        row.addWidget(self.dismiss_button)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
