"""The button that sends, and the menu beside it: further actions, and the way in which answers leave."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QWidget

from carestation.cases.case import Status
from carestation.cases.interaction import SentBy
from ui.commands.registry import native_keys
from ui.theme import appearance, icons
from ui.theme.tone import Tone, set_tone

WAYS = (SentBy.MAIL_PROGRAM, SentBy.CLIPBOARD, SentBy.FILE)


class SendButton(QWidget):
    """`asked` carries the status that the case gets with the answer, or None. The way is asked for at the first use."""

    asked = Signal(object)
    way_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.way = SentBy.NOT_SENT
        self._then: Status | None = None
        self.button = QPushButton()
        self.more = QToolButton()
        self.menu = QMenu(self)
        self._ways = QActionGroup(self)
        self.ask = QAction(self.tr("Ask how it was, when resolving"), self.menu, checkable=True)
        set_tone(self.button, Tone.PRIMARY)
        self.more.setAccessibleName(self.tr("More ways to send"))
        self.more.setToolTip(self.tr("More ways to send"))
        self.more.setIcon(icons.icon("chevron-down"))
        self.more.setIconSize(QSize(appearance.scaled(16), appearance.scaled(16)))
        self.button.clicked.connect(self.send)
        self.more.clicked.connect(self._open_anew)
        self._fill()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.button)
        layout.addWidget(self.more)

    def use_way(self, way: str) -> None:
        """The way that was used last; anything unknown means that none was."""
        self.way = SentBy(way) if way in WAYS else SentBy.NOT_SENT
        for action in self._ways.actions():
            action.setChecked(action.data() == self.way)

    def for_note(self, is_note: bool) -> None:
        """A note is added, not sent."""
        words = self.tr("Add note") if is_note else self.tr("Send")
        self.button.setText(f"{words}  {native_keys('Ctrl+Return')}")
        self.button.setAccessibleName(words)
        self.more.setVisible(not is_note)

    def send(self) -> None:
        """As the large button does."""
        self._send(None)

    def ask_way(self) -> None:
        """Open the menu with the ways; whichever is chosen is used at once."""
        self._open()

    def _send(self, then: Status | None) -> None:
        self._then = then
        self.asked.emit(then)

    def _open_anew(self) -> None:
        self._then = None
        self._open()

    def _open(self) -> None:
        height = self.menu.sizeHint().height()
        self.menu.popup(self.button.mapToGlobal(QPoint(0, -height)))

    def _fill(self) -> None:
        for status, words in (
            (Status.WAITING_CUSTOMER, self.tr("Send and wait for the customer")),
            (Status.RESOLVED, self.tr("Send and resolve")),
        ):
            self.menu.addAction(words, partial(self._send, status))
        self.ask.setChecked(True)
        self.ask.setToolTip(self.tr("Where the settings say so, and never twice in 30 days"))
        self.menu.addAction(self.ask)
        self.menu.addSection(self.tr("Send with"))
        words_of = {
            SentBy.MAIL_PROGRAM: self.tr("Open in mail program"),
            SentBy.CLIPBOARD: self.tr("Copy"),
            SentBy.FILE: self.tr("Save as .eml"),
        }
        for way in WAYS:
            action = QAction(words_of[way], self.menu, checkable=True)
            action.setData(way)
            action.triggered.connect(partial(self._choose, way))
            self._ways.addAction(action)
            self.menu.addAction(action)

    def _choose(self, way: SentBy, _: bool = True) -> None:
        self.use_way(way)
        self.way_chosen.emit(way)
        self._send(self._then)
