"""Where no policy is published yet: for the owner the way to one, for everybody else a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from ui.theme.tone import Tone, set_tone
from ui.widgets.empty_state import EmptyState

_ICON = "book-open-check"


class NoPolicy(EmptyState):
    """`begin` leads to the questions, `adopt` takes the text as it is. The keyboard goes to the first."""

    def __init__(self, *, is_owner: bool) -> None:
        self.begin = QPushButton(QCoreApplication.translate("NoPolicy", "Answer ten questions"))
        self.adopt = QPushButton(QCoreApplication.translate("NoPolicy", "Begin with the text as it is"))
        if is_owner:
            super().__init__(_ICON, _owners_words(), self.begin, self.adopt)
            set_tone(self.begin, Tone.PRIMARY)
            self.setFocusProxy(self.begin)
        else:
            super().__init__(_ICON, _others_words())


def _owners_words() -> str:
    return QCoreApplication.translate(
        "NoPolicy",
        "What do you promise your customers? Answer ten questions, and a policy that is written out is yours. "
        "Its figures are the settings of this desk, so that what you promise is what is counted.",
    )


def _others_words() -> str:
    return QCoreApplication.translate(
        "NoPolicy", "No policy is published yet. When the owner publishes one, you read it here."
    )
