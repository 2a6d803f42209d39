"""What has to be asked before a follow-up moves or goes: another time, or why; in place, above the list."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from carestation.follow_ups.follow_up import FollowUpKind, TodayRow
from carestation.identity import FollowUpId
from carestation.instants import Instant
from ui.case.seat import Seat
from ui.follow_ups.move_form import MoveForm
from ui.follow_ups.reason_field import ReasonField
from ui.side.let_go import let_go
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_WIDEST = 560


class Asking(QWidget):
    """`moved(FollowUpId, Instant, reason)`, `dropped(FollowUpId, reason)`, `left()` when nothing is asked any more.

    The answer belongs to the follow-up that was asked about, wherever the choice in the list has gone meanwhile.
    """

    moved = Signal(object, object, str)
    dropped = Signal(object, str)
    left = Signal()

    def __init__(self, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.field: MoveForm | ReasonField | None = None
        self._title = QLabel()
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        set_tone(self._title, Tone.STRONG)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 0, 16, 12)
        self._column.addWidget(self._title)
        self.hide()

    def ask_when(self, row: TodayRow, due_at: Instant | None = None) -> None:
        """Another time (`due_at`, unless something else is typed); of a promise the reason too."""
        form = MoveForm(self._seat, needs_reason=row.follow_up.kind is FollowUpKind.PROMISE)
        form.time.begin(due_at)
        form.moved.connect(partial(self._move, row.follow_up.id))
        words = self.tr("Another time for {name}").format(name=row.customer_name)
        self._open(form, words)
        if due_at is not None:
            form.reason.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def ask_why(self, row: TodayRow) -> None:
        """Why a promise is let go."""
        field = ReasonField(self.tr("Why is the promise let go?"), self.tr("Drop"))
        field.given.connect(partial(self._drop, row.follow_up.id))
        self._open(field, self.tr("A promise to {name}").format(name=row.customer_name))

    def close_field(self) -> None:
        """Ask nothing any more."""
        if self.field is not None:
            let_go(self.field)
            self.field = None
            self.hide()
            self.left.emit()

    def _open(self, field: MoveForm | ReasonField, title: str) -> None:
        if self.field is not None:
            let_go(self.field)
        self.field = field
        self._title.setText(title)
        field.setMaximumWidth(appearance.scaled(_WIDEST))
        field.left.connect(self.close_field)
        self._column.addWidget(field)
        self.show()
        field.show()  # now, so that the keyboard can go there
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _move(self, follow_up: FollowUpId, due_at: Instant, reason: str) -> None:
        self.close_field()
        self.moved.emit(follow_up, due_at, reason)

    def _drop(self, follow_up: FollowUpId, reason: str) -> None:
        self.close_field()
        self.dropped.emit(follow_up, reason)
