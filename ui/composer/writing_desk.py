"""What the composer is made of: two fields behind two tabs, and the line with the button that sends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from carestation.drafts.draft import DraftKind
from ui.composer.draft_field import DraftField
from ui.composer.reply_text_picker import ReplyTextPicker
from ui.composer.send_button import SendButton
from ui.lanes.lane import Lane
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.elided_label import ElidedLabel

REPLY, NOTE = 0, 1
FEWEST_LINES = 3


class WritingDesk(QWidget):
    """Looks only: a note stands on the colour of notes, and only a reply has an address."""

    def __init__(self, lane: Lane, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reply = DraftField(lane, DraftKind.REPLY)
        self.note = DraftField(lane, DraftKind.NOTE)
        self.picker = ReplyTextPicker(self.reply)
        self.tabs = QTabBar()
        self.to = ElidedLabel()
        self.holding = QCheckBox(self.tr("Holding reply"))
        self.send_button = SendButton()
        self.sentence = QLabel()
        self._hint = ElidedLabel(self.tr("; reply texts"))
        self._fields = QStackedWidget()
        self._column = QVBoxLayout(self)
        self._name_parts()
        self._lay_out()
        self.tabs.currentChanged.connect(self._turn)
        self._turn(REPLY)

    @property
    def is_note(self) -> bool:
        """Whether the internal note is in view."""
        return self.tabs.currentIndex() == NOTE

    def say(self, sentence: str) -> None:
        """What keeps the text from being sent; empty for nothing."""
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))

    def add_above(self, widget: QWidget) -> None:
        """Between the tabs and the fields."""
        self._column.insertWidget(1, widget)

    def add_below(self, widget: QWidget) -> None:
        """Between the fields and the line with the button that sends."""
        self._column.insertWidget(self._column.indexOf(self._fields) + 1, widget)

    def go(self, tab: int) -> None:
        """Turn to a tab and put the cursor into its field."""
        self.tabs.setCurrentIndex(tab)
        field = self.note if tab == NOTE else self.reply
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        role = "note" if self.is_note else "panel"
        QPainter(self).fillRect(self.rect(), appearance.current().colour(role))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.reply.repaint_marks()
            self.note.repaint_marks()

    def _turn(self, tab: int) -> None:
        self._fields.setCurrentIndex(tab)
        self.send_button.for_note(tab == NOTE)
        for part in (self.to, self.holding, self._hint):
            part.setVisible(tab == REPLY)
        self.say("")
        self.update()

    def _name_parts(self) -> None:
        self.tabs.addTab(self.tr("Reply"))
        self.tabs.addTab(self.tr("Internal note"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setAccessibleName(self.tr("Write a reply or an internal note"))
        self.reply.setAccessibleName(self.tr("Reply to the customer"))
        self.reply.setPlaceholderText(self.tr("Write the answer. A semicolon offers reply texts."))
        self.note.setAccessibleName(self.tr("Internal note, for colleagues only"))
        self.note.setPlaceholderText(self.tr("For colleagues only. The customer never sees it."))
        self.holding.setToolTip(self.tr("Asks for patience; a full answer is still to come"))
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        for label, tone in ((self.to, Tone.QUIET), (self._hint, Tone.QUIET), (self.sentence, Tone.LATE)):
            set_tone(label, tone)
        self.to.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)

    def _lay_out(self) -> None:
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(16)
        foot.setSpacing(16)
        top.addWidget(self.tabs)
        top.addWidget(self.to, stretch=1)
        self._hint.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for part in (self._hint, self.holding):
            foot.addWidget(part)
        foot.addStretch(1)
        foot.addWidget(self.send_button)
        for field in (self.reply, self.note):
            self._fields.addWidget(field)
            field.setMinimumHeight(field.fontMetrics().lineSpacing() * FEWEST_LINES)
        layout = self._column
        layout.setContentsMargins(24, 4, 24, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._fields, stretch=1)
        layout.addWidget(self.sentence)
        layout.addLayout(foot)
