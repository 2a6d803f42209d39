"""How the parts of a role-play are named to a person."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.practice.scene import Ending, FiveR
from ui.words.marking import QT_TRANSLATE_NOOP

_MOODS = (
    QT_TRANSLATE_NOOP("Practice", "furious"),
    QT_TRANSLATE_NOOP("Practice", "annoyed"),
    QT_TRANSLATE_NOOP("Practice", "unsure"),
    QT_TRANSLATE_NOOP("Practice", "content"),
    QT_TRANSLATE_NOOP("Practice", "delighted"),
)
_ENDINGS = {
    Ending.WELL: QT_TRANSLATE_NOOP("Practice", "It ended well."),
    Ending.MIXED: QT_TRANSLATE_NOOP("Practice", "It could have ended better."),
    Ending.BADLY: QT_TRANSLATE_NOOP("Practice", "It ended badly."),
}
_FIVE = {
    FiveR.RESPONSIVENESS: QT_TRANSLATE_NOOP("Practice", "Responsiveness"),
    FiveR.RESOLUTION: QT_TRANSLATE_NOOP("Practice", "Resolution"),
    FiveR.RESPECT: QT_TRANSLATE_NOOP("Practice", "Respect"),
    FiveR.REASSURANCE: QT_TRANSLATE_NOOP("Practice", "Reassurance"),
    FiveR.REPEAT: QT_TRANSLATE_NOOP("Practice", "Repeat"),
}


def mood_word(mood: int) -> str:
    """How somebody feels, 1 to 5."""
    return _say(_MOODS[mood - 1])


def ending_words(ending: Ending) -> str:
    """How a scene came out, as a sentence."""
    return _say(_ENDINGS[ending])


def five_r_word(r: FiveR) -> str:
    """The name of one of the five R's."""
    return _say(_FIVE[r])


def _say(text: str) -> str:
    return QCoreApplication.translate("Practice", text)
