"""Text that stays folded until somebody asks for it: what was quoted, or the rest of a very long message."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.theme.tone import Tone, set_tone
from ui.timeline.selectable_text import SelectableText


class FoldButton(QPushButton):
    """Opens and closes one text below it. `toggled_fold` comes before anything moves."""

    toggled_fold = Signal()

    def __init__(self, words: str, words_open: str, text: str, place: QVBoxLayout, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = (words, words_open)
        self._text = text
        self._place = place
        self._shown: SelectableText | None = None
        self._say()
        set_tone(self, Tone.LINK)
        self.clicked.connect(self._toggle)

    @property
    def is_open(self) -> bool:
        """Whether the text is to be seen."""
        return self._shown is not None and not self._shown.isHidden()

    def _toggle(self) -> None:
        self.toggled_fold.emit()
        if self._shown is None:
            self._shown = SelectableText(self._text, self._words[0])
            self._shown.setFont(fonts.quiet())
            self._shown.allow_tab(True)
            self._place.addWidget(self._shown)
            self._shown.show()
        else:
            self._shown.setVisible(self._shown.isHidden())
        self._say()

    def _say(self) -> None:
        sign, words = ("▾", self._words[1]) if self.is_open else ("▸", self._words[0])
        self.setText(f"{sign} {words}")
        self.setAccessibleName(words)
