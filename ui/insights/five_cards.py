"""The five R's as cards: the figure, what it is made of, and where it went."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from carestation.summary.chosen_figure import ChosenFigure
from carestation.summary.figures.all import FIVE_RS
from carestation.summary.figures.definitions import definition
from carestation.summary.summary import Summary
from carestation.summary.tables.cards import Card, Change, cards
from ui.insights.big_figure import BigFigure
from ui.insights.columns import Columns
from ui.side.toned_label import TonedLabel, Words
from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

_RADIUS = 12
_LEAST, _MOST = 164, 5
_ROLES = {True: "in_time", False: "late", None: "quiet"}


class FigureCard(QWidget):
    """One of the five. Its definition is its tool tip, and what a screen reader adds.

    `chosen` comes with a click or Return: somebody wants to see what is behind it.
    """

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name, self.measured_by, self.made_of = QLabel(), QLabel(), QLabel()
        self.value = BigFigure(30)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.changes = (TonedLabel(), TonedLabel())
        set_tone(self.name, Tone.STRONG)
        for label in (self.measured_by, self.made_of):
            set_tone(label, Tone.QUIET)
            label.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 12, 12)
        column.setSpacing(2)
        for label in (self.name, self.measured_by, self.value, self.made_of):
            column.addWidget(label)
        column.addSpacing(6)
        for change in self.changes:
            column.addWidget(change)
        column.addStretch(1)

    def show_card(self, card: Card, meaning: str) -> None:
        """Show this one."""
        self.name.setText(card.name)
        self.measured_by.setText(card.measured_by)
        self.value.show_figure(card.value)
        self.made_of.setText(card.made_of)
        for at, label in enumerate(self.changes):
            change = card.changes[at] if at < len(card.changes) else None
            label.setVisible(change is not None)
            if change is not None:
                label.say(Words(change_words(change), _ROLES[change.good], small=True))
        self.setToolTip(meaning)
        said = (card.name, card.measured_by, card.value, card.made_of, *map(change_words, card.changes))
        self.setAccessibleName(", ".join(said))
        self.setAccessibleDescription(meaning)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        worn = appearance.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        has_focus = self.hasFocus()
        painter.setPen(QPen(worn.colour("accent" if has_focus else "line"), 2 if has_focus else 1))
        painter.setBrush(worn.colour("window"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()


class FiveCards(Columns):
    """All five, in their order."""

    figure_chosen = Signal(object)  # ChosenFigure

    def __init__(self) -> None:
        self.cards = tuple(FigureCard() for _ in range(5))
        super().__init__(self.cards, _LEAST, _MOST, gap=12)
        for card, key in zip(self.cards, FIVE_RS, strict=True):
            card.chosen.connect(partial(self._choose, key))

    def _choose(self, key: str) -> None:
        self.figure_chosen.emit(ChosenFigure(key))

    def show_summary(self, summary: Summary) -> None:
        """Those of this month."""
        rows = summary.table("five-rs").rows
        for widget, card, row in zip(self.cards, cards(summary), rows, strict=True):
            widget.show_card(card, definition(row.key).sentence)


def change_words(change: Change) -> str:
    """A change, and whether it is one for the better: never told by the colour alone."""
    judged = {
        True: QCoreApplication.translate("Insights", "{change}: better"),
        False: QCoreApplication.translate("Insights", "{change}: worse"),
    }
    return judged[change.good].format(change=change.words) if change.good is not None else change.words
