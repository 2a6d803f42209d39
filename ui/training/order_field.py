"""Putting steps in their order: dragged, or moved with Alt and the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from carestation.training.course import Question
from carestation.training.marking import Answer
from ui.theme import icons
from ui.theme.tone import Tone
from ui.training.texts import words

_ROOM = 8


class OrderField(QWidget):
    """`changed` when a step was moved. The first order counts too: it may be left as it is."""

    changed = Signal()

    def __init__(self, question: Question, offered: tuple[str, ...], answer: Answer) -> None:
        super().__init__()
        self._question = question
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Steps to put in order"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSpacing(2)
        self.list.addItems(answer.chosen or offered)
        self.list.setCurrentRow(0)
        self.list.installEventFilter(self)
        self.list.viewport().installEventFilter(self)
        self.up = QPushButton(icons.icon("chevron-up"), self.tr("Up"))
        self.down = QPushButton(icons.icon("chevron-down"), self.tr("Down"))
        self.up.clicked.connect(self.move_up)
        self.down.clicked.connect(self.move_down)
        self._right = words("", Tone.IN_TIME)
        self._right.hide()
        self._lay_out()
        self.setFocusProxy(self.list)

    @property
    def answer(self) -> Answer:
        """The order as it stands."""
        return Answer(tuple(self.list.item(at).text() for at in range(self.list.count())))

    @property
    def is_ready(self) -> bool:
        """There is always an order to check."""
        return True

    def take_digit(self, digit: int) -> None:
        """Go to the step in this place, from 1."""
        if 1 <= digit <= self.list.count():
            self.list.setCurrentRow(digit - 1)

    def move_up(self) -> None:
        """The step in view one place up."""
        self._move(-1)

    def move_down(self) -> None:
        """The step in view one place down."""
        self._move(1)

    def settle(self) -> None:
        """Show the right order; nothing can be moved any more."""
        for widget in (self.list, self.up, self.down):
            widget.setEnabled(False)
        if self.answer.chosen != self._question.right:
            lines = (f"{at}. {step}" for at, step in enumerate(self._question.right, 1))
            self._right.setText("\n".join((self.tr("This is the order:"), *lines)))
            self._right.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
            step = steps.get(Qt.Key(event.key()), 0)
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return False

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        to = row + by
        if not self.list.isEnabled() or row < 0 or not 0 <= to < self.list.count():
            return
        self.list.insertItem(to, self.list.takeItem(row))
        self.list.setCurrentRow(to)
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """As high as its steps: the page scrolls, not the list in it."""
        rows = range(self.list.count())
        height = sum(self.list.sizeHintForRow(at) + 2 * self.list.spacing() for at in rows)
        self.list.setFixedHeight(height + _ROOM)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, stretch=1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._right)
