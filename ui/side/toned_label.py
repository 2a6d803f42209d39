"""A label whose words differ in tone: quiet beside strong, small beside large, in the colours that are worn now."""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme import appearance
from ui.theme.theme import quiet_px


class Words(NamedTuple):
    """Some words and how they look; `role` is a colour of the theme."""

    text: str
    role: str = "text"
    strong: bool = False
    small: bool = False


class TonedLabel(QLabel):
    """Breaks lines where there is no room. A screen reader hears the words one after another."""

    def __init__(self, *words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[Words, ...] = ()
        self._drawn = ""
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.say(*words)

    @property
    def words(self) -> str:
        """What it says, without its looks."""
        return " ".join(part.text for part in self._words)

    def say(self, *words: Words) -> None:
        """Say this from now on."""
        self._words = words
        self.setAccessibleName(self.words)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._draw()

    def _draw(self) -> None:
        drawn = " ".join(_span(part) for part in self._words)
        if drawn != self._drawn:
            self._drawn = drawn
            self.setText(drawn)


def _span(words: Words) -> str:
    size = quiet_px(appearance.text_px()) if words.small else appearance.text_px()
    weight = 600 if words.strong else 400
    colour = appearance.current().colour(words.role).name()
    return (
        f'<span style="color:{colour}; font-size:{size}px; font-weight:{weight}">{escape(words.text)}</span>'
    )
