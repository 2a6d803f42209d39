"""Where notices stand: at the foot of the window, at most three, the newest lowest."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Signal
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from carestation.errors import CareError
from ui.lanes.lane import Lane
from ui.notices.notice import Notice, NoticeTone, notice_of_done, notice_of_error
from ui.notices.notice_card import NoticeCard
from ui.theme import appearance

MOST = 3
_FOOT = 44  # above the status strip
_WIDEST = 340
_MARGIN = 16
_BESIDE_THE_RAIL = 92


class NoticeBar(QWidget):
    """Lies over the window and is as small as its notices. `unexpected` carries faults of ours to the crash report."""

    unexpected = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._cards: list[NoticeCard] = []
        self._undo_cards: list[NoticeCard] = []
        self._held: list[Notice] | None = None
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        window.installEventFilter(self)
        self.hide()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What is shown now, the newest last."""
        return tuple(card.notice for card in self._cards)

    def follow(self, lane: Lane) -> None:
        """Tell what the lane did, with *Undo*, and what it could not do."""
        self._lane = lane
        lane.said.connect(self._said)
        lane.history_changed.connect(self.withdraw_undo)
        lane.failed.connect(self.fail)

    def tell(self, notice: Notice) -> None:
        """Show a notice. One that says the same, or is about the same, takes its place."""
        if self._held is not None:
            self._held = [*(held for held in self._held if not notice.replaces(held)), notice]
            return
        said = [card for card in self._cards if notice.replaces(card.notice)]
        for card in said or self._cards[: -(MOST - 1)]:
            card.dismiss()
        self._show(notice)

    def inform(self, text: str) -> None:
        """Show a sentence."""
        self.tell(Notice(text, tone=NoticeTone.INFO))

    def fail(self, fault: Exception) -> None:
        """A fault of the world becomes a notice; one of ours goes to the crash report."""
        if isinstance(fault, CareError):
            self.tell(notice_of_error(fault))
        else:
            self.unexpected.emit(fault)

    def withdraw_undo(self) -> None:
        """Something else would be taken back now: earlier notices lose their *Undo*."""
        for card in self._undo_cards:
            card.withdraw_action()
        self._undo_cards.clear()

    def hold(self) -> None:
        """The screen is locked: take all notices away, and keep what comes until `release`."""
        self.dismiss_all()
        self._held = self._held or []

    def release(self) -> None:
        """Show what came meanwhile."""
        held, self._held = self._held or [], None
        for notice in held:
            self.tell(notice)

    def dismiss_all(self) -> None:
        """Take all notices away: nobody shall read them on a locked screen."""
        for card in list(self._cards):
            card.dismiss()

    def focus_newest(self) -> None:
        """Put the keyboard on the newest notice."""
        if self._cards:
            self._cards[-1].take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._settle()
        return False

    def _said(self, said: str, can_be_undone: bool) -> None:
        self.tell(notice_of_done(said, self._lane.undo if can_be_undone else None))
        if can_be_undone and self._held is None:
            self._undo_cards.append(self._cards[-1])

    def _show(self, notice: Notice) -> None:
        card = NoticeCard(notice, self)
        card.gone.connect(self._drop)
        self._cards.append(card)
        self._layout.addWidget(card)
        card.show()
        self._settle()
        self.show()  # in its place already, so that it never passes under the mouse
        self.raise_()
        card.announce()

    def _drop(self, card: NoticeCard) -> None:
        self._cards.remove(card)
        if card in self._undo_cards:
            self._undo_cards.remove(card)
        self._layout.removeWidget(card)
        card.deleteLater()
        self.setVisible(bool(self._cards))
        self._settle()

    def _settle(self) -> None:
        if not self._cards:
            return
        room = self._window.size()
        width = min(appearance.scaled(_WIDEST), room.width() - 2 * _MARGIN)
        height = (
            self._layout.heightForWidth(width)
            if self._layout.hasHeightForWidth()
            else self.sizeHint().height()
        )
        foot = room.height() - appearance.scaled(_FOOT) - height
        # over the end of the list, so that no notice ever lies on what somebody is writing
        left = min(appearance.scaled(_BESIDE_THE_RAIL), room.width() - width - _MARGIN)
        place = QRect(left, max(0, foot), width, height)
        self.setGeometry(QStyle.visualRect(self.layoutDirection(), self._window.rect(), place))
