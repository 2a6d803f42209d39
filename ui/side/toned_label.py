"""A label whose words differ in tone: quiet beside strong, small beside large, in the colours that are worn now."""

from __future__ import annotations

import re
from html import escape
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt
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
        self._align()
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

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._draw()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """At the leading edge of the window, whatever the direction of the words."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _draw(self) -> None:
        drawn = " ".join(_span(part) for part in self._words)
        if drawn != self._drawn:
            self._drawn = drawn
            self.setText(drawn)


def quiet(words: str, margin: int = 0) -> TonedLabel:
    """A quiet sentence, by so many pixels inside its place."""
    label = TonedLabel(Words(words, "quiet", small=True))
    label.setIndent(margin)  # a style sheet takes margins away
    return label


def _span(words: Words) -> str:
    size = quiet_px(appearance.text_px()) if words.small else appearance.text_px()
    weight = 600 if words.strong else 400
    colour = appearance.current().colour(words.role).name()
    style = f"color:{colour}; font-size:{size}px; font-weight:{weight}"
    return f'<span style="{style}">{escape(_LONG_WORD.sub(_BREAK, words.text))}</span>'


_LONG_WORD = re.compile(r"\S{18}(?=\S)")
_BREAK = "\\g<0>\u200b"  # so that no address makes the panel wider
