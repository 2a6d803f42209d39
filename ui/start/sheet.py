"""A calm sheet: a title, a few words, what there is to do, and a row of buttons, in one column that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone
from ui.widgets.flow_layout import FlowLayout

WIDTH = 640
_MARGIN = 24
_LOWER = 72


class Sheet(QWidget):
    """Subclasses fill `body` and `foot`. Words may be long and text large: the body scrolls, the foot stays."""

    def __init__(self, title: str = "", words: str = "", width: int = WIDTH) -> None:
        super().__init__()
        self._width = width
        self.title = QLabel(title)
        self.words = QLabel(words)
        self.body = QVBoxLayout()
        self.foot = QHBoxLayout()
        self._fault = QLabel()
        self._top = QSpacerItem(0, 0)
        self._scroll = QScrollArea()
        self._column, self._foot = QWidget(), QWidget()
        self._below = QVBoxLayout(self._foot)
        for label, tone in ((self.title, Tone.TITLE), (self.words, Tone.NONE), (self._fault, Tone.LATE)):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            set_tone(label, tone)
        self.words.setVisible(bool(words))
        self._fault.hide()
        self._arrange_sheet()

    @property
    def fault(self) -> str:
        """The sentence about what is wrong; empty where nothing is."""
        return self._fault.text()

    def say(self, words: str) -> None:
        """Other words below the title."""
        self.words.setText(words)
        self.words.setVisible(bool(words))

    def add_buttons(self, *others: QPushButton, main: QPushButton) -> None:
        """The foot: the button that matters most at its end, the others in as many lines as they need."""
        beside = QWidget()
        line = FlowLayout(beside)
        for button in (*others, main):
            button.setAutoDefault(True)
        for button in others:
            line.addWidget(button)
        self.foot.addWidget(beside, stretch=1)
        self.foot.addWidget(main, alignment=Qt.AlignmentFlag.AlignBottom)
        set_tone(main, Tone.PRIMARY)

    def stand_above_foot(self, widget: QWidget) -> None:
        """Show something between the body and the buttons, which stays when the body scrolls."""
        self._below.insertWidget(0, widget)

    def say_fault(self, sentence: str) -> None:
        """What is wrong, in one sentence; empty takes it away."""
        set_tone(self._fault, Tone.LATE)
        self._fault.setText(sentence)
        self._fault.setVisible(bool(sentence))
        self._fault.setAccessibleName(sentence)

    def say_progress(self, words: str) -> None:
        """What is being done now, where faults are said too."""
        self.say_fault(words)
        set_tone(self._fault, Tone.QUIET)

    def stand_alone(self) -> None:
        """Not one of several steps: a little lower than the top, where the eye is."""
        self._top.changeSize(0, appearance.scaled(_LOWER))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._column.setMaximumWidth(appearance.scaled(self._width))
        self._foot.setMaximumWidth(appearance.scaled(self._width))

    def _arrange_sheet(self) -> None:
        column = QVBoxLayout(self._column)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, 8)
        column.setSpacing(16)
        column.addItem(self._top)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addLayout(self.body, stretch=1)
        scroll = self._scroll
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(centred(self._column))
        below = self._below
        below.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        below.setSpacing(12)
        below.addWidget(self._fault)
        below.addLayout(self.foot)
        self.foot.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scroll, stretch=1)
        layout.addWidget(centred(self._foot))
        self._fit()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def _focus_moved(self, _: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self._column.isAncestorOf(new):
            QTimer.singleShot(0, self, self._follow_focus)  # once the layout has placed it

    def _follow_focus(self) -> None:
        focus = self._column.focusWidget()
        if focus is not None:
            self._scroll.ensureWidgetVisible(focus)


def centred(widget: QWidget) -> QWidget:
    """A widget as wide as it may be, in the middle."""
    around = QWidget()
    around.setObjectName("content")
    row = QHBoxLayout(around)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(widget, stretch=100)
    row.addStretch(1)
    return around
