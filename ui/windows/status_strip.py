"""The line at the foot of the window: who is signed in, the store, the mail, what waits, what is due next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme import appearance
from ui.theme.tone import Tone, set_tone

HEIGHT = 28
PARTS = ("person", "store", "mail", "outbox", "due")
"""In this order; the last one stands at the far end."""
GIVE_WAY = ("store", "mail", "person", "outbox")
MARGIN, GAP = 16, 20


class StatusStrip(QWidget):
    """Parts are words, and may hold one link: `<a href="undo">Undo</a>` emits `link_clicked("undo")`."""

    link_clicked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("status_strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 0, MARGIN, 0)
        layout.setSpacing(GAP)
        self._parts: dict[str, QLabel] = {}
        for name in PARTS:
            if name == PARTS[-1]:
                layout.addStretch(1)
            label = QLabel(self)
            label.linkActivated.connect(self.link_clicked)
            label.hide()
            layout.addWidget(label)
            self._parts[name] = label
        self.fit()

    def say(self, part: str, words: str, tip: str = "", tone: Tone = Tone.NONE) -> None:
        """Let a part say this; empty words hide it. KeyError for a part that is not in `PARTS`."""
        label = self._parts[part]
        label.setText(words)
        label.setToolTip(tip)
        set_tone(label, tone)
        self._make_room()

    def words(self, part: str) -> str:
        """What a part says now."""
        return self._parts[part].text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Where the window is narrow, the parts that matter least give way."""
        said = [name for name in PARTS if self._parts[name].text()]
        for name in (*GIVE_WAY, ""):
            if sum(self._parts[one].sizeHint().width() + GAP for one in said) <= self.width() - 2 * MARGIN:
                break
            said = [one for one in said if one != name]
        for name, label in self._parts.items():
            label.setVisible(name in said)

    def fit(self) -> None:
        """As high as the size of text asks for."""
        self.setFixedHeight(appearance.scaled(HEIGHT))
        for label in self._parts.values():
            words = label.text()
            label.clear()  # a link keeps the colour of the theme in which it was set
            label.setText(words)
