"""Follow-ups in words: their presets and kinds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.follow_ups.follow_up import FollowUpKind
from carestation.follow_ups.presets import Preset
from ui.words.marking import QT_TRANSLATE_NOOP

TITLES = (
    QT_TRANSLATE_NOOP("FollowUps", "In 3 hours"),
    QT_TRANSLATE_NOOP("FollowUps", "Tomorrow"),
    QT_TRANSLATE_NOOP("FollowUps", "Next business day"),
    QT_TRANSLATE_NOOP("FollowUps", "In 2 business days"),
    QT_TRANSLATE_NOOP("FollowUps", "Next Monday"),
    QT_TRANSLATE_NOOP("FollowUps", "On the customer’s date"),
)


def preset_title(preset: Preset) -> str:
    """The title of a preset in the language of the window."""
    return QCoreApplication.translate("FollowUps", preset.title)


def kind_words(kind: FollowUpKind) -> str:
    """ "Reminder"."""
    words = {
        FollowUpKind.REMINDER: QCoreApplication.translate("FollowUps", "Reminder"),
        FollowUpKind.IF_NO_REPLY: QCoreApplication.translate("FollowUps", "If no reply"),
        FollowUpKind.PROMISE: QCoreApplication.translate("FollowUps", "Promise"),
    }
    return words[kind]
