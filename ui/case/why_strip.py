"""The strip under the head of the case that came up as the next one: why it did, and the way past it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from carestation.cases.case_page import CasePage
from carestation.identity import CaseId
from carestation.inbox.skipped import SkipReason
from carestation.inbox.why import why_next
from ui.case.choice_menu import ChoiceMenu
from ui.case.seat import Seat
from ui.case.why_words import why_words
from ui.commands.command_button import CommandButton
from ui.commands.registry import CommandRegistry
from ui.follow_ups.reason_field import ReasonField
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone


class WhyStrip(QWidget):
    """Takes no focus by itself. `skipped(SkipReason, str)` carries a reason, and the words of another one."""

    skipped = Signal(object, str)

    def __init__(self, registry: CommandRegistry, seat: Seat, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self._explained: CaseId | None = None
        self._shown: CaseId | None = None
        self._before: QWidget | None = None
        self.sentence = QLabel()
        self.skip = CommandButton(registry, "case.skip", Tone.FLAT, with_key=True)
        self.other = ReasonField(self.tr("Why is it skipped? A few words are enough."), self.tr("Skip"))
        self._lay_out()
        self.other.given.connect(self._skip_for_words)
        self.other.left.connect(self._leave_words)
        self.hide()

    def explain(self, case: CaseId) -> None:
        """This case is about to be shown as the next one."""
        self._explained = case

    def show_page(self, page: CasePage | None) -> None:
        """Say why, on the case that came up as the next one; on any other one there is nothing to say."""
        case = page.case.id if page is not None else None
        if case != self._shown:
            self.other.hide()
        self._shown = case
        is_next = page is not None and case == self._explained and not page.case.status.ended
        words = (
            why_words(why_next(page), self._seat.clock(), self._seat) if page is not None and is_next else ""
        )
        self.sentence.setText(words)
        self._look()

    def ask(self, before: QWidget | None) -> None:
        """Ask why the case is skipped; Esc puts the keyboard back on `before`."""
        self._before = before
        anchor = self.skip if self.isVisible() else self.parentWidget()
        if anchor is None:
            return
        menu = ChoiceMenu(anchor)
        for number, (reason, words) in enumerate(_reasons().items(), start=1):
            menu.add(f"&{number}  {words}", reason)
        menu.chosen.connect(self._chosen)
        menu.open_below(anchor)

    def paintEvent(self, event: QPaintEvent) -> None:
        worn, painter = appearance.current(), QPainter(self)
        painter.fillRect(self.rect(), worn.colour("panel"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, worn.colour("line"))

    def _chosen(self, reason: SkipReason) -> None:
        if reason is not SkipReason.OTHER:
            self.skipped.emit(reason, "")
            return
        self.other.field.clear()
        self.other.show()
        self._look()
        self.other.setFocus(Qt.FocusReason.OtherFocusReason)

    def _skip_for_words(self, words: str) -> None:
        self._leave_words()
        self.skipped.emit(SkipReason.OTHER, words)

    def _leave_words(self) -> None:
        self.other.hide()
        self._look()
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _look(self) -> None:
        asks = not self.other.isHidden()
        self.sentence.setHidden(asks)
        self.skip.setHidden(asks)
        self.setVisible(asks or bool(self.sentence.text()))

    def _lay_out(self) -> None:
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.sentence.setAccessibleName(self.tr("Why this case is next"))
        set_tone(self.sentence, Tone.QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 0, 24, 8)
        row.setSpacing(12)
        row.addWidget(self.sentence, stretch=1)
        row.addWidget(self.skip)
        row.addWidget(self.other, stretch=1)
        self.other.hide()


def skip_words(reason: SkipReason) -> str:
    """A reason in words; empty for the one that has words of its own."""
    return _reasons()[reason] if reason is not SkipReason.OTHER else ""


def _reasons() -> dict[SkipReason, str]:
    return {
        SkipReason.COLLEAGUE: QCoreApplication.translate("Next", "Waiting for a colleague"),
        SkipReason.INFORMATION: QCoreApplication.translate("Next", "I need more information"),
        SkipReason.CUSTOMER_LATER: QCoreApplication.translate("Next", "The customer asked for later"),
        SkipReason.NOT_MINE: QCoreApplication.translate("Next", "Not mine"),
        SkipReason.OTHER: QCoreApplication.translate("Next", "Another reason…"),
    }
