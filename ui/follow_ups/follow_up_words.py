"""Follow-ups in words: their presets and kinds."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from carestation.follow_ups.follow_up import FollowUpKind
from carestation.follow_ups.presets import Preset
from carestation.follow_ups.repeating import Frequency, read_repeat
from ui.words.marking import QT_TRANSLATE_NOOP

TITLES = (
    QT_TRANSLATE_NOOP("FollowUps", "In 3 hours"),
    QT_TRANSLATE_NOOP("FollowUps", "Tomorrow"),
    QT_TRANSLATE_NOOP("FollowUps", "Next business day"),
    QT_TRANSLATE_NOOP("FollowUps", "In 2 business days"),
    QT_TRANSLATE_NOOP("FollowUps", "Next Monday"),
    QT_TRANSLATE_NOOP("FollowUps", "Customer’s date"),
)


def preset_title(preset: Preset) -> str:
    """The title of a preset in the language of the window."""
    return QCoreApplication.translate("FollowUps", preset.title)


def repeat_words(rule: str) -> str:
    """ "every week", "every month until 3 Dec 2026"; empty for once."""
    repeat = read_repeat(rule)
    if repeat is None:
        return ""
    words = frequency_words(repeat.frequency)
    if repeat.until is None:
        return words
    until = QDate(repeat.until.year, repeat.until.month, repeat.until.day)
    told = QCoreApplication.translate("FollowUps", "{every} until {day}")
    return told.format(every=words, day=QLocale().toString(until, "d MMM yyyy"))


def frequency_words(frequency: Frequency | None) -> str:
    """ "every week"; "once" for None."""
    words = {
        None: QCoreApplication.translate("FollowUps", "once"),
        Frequency.DAILY: QCoreApplication.translate("FollowUps", "every business day"),
        Frequency.WEEKLY: QCoreApplication.translate("FollowUps", "every week"),
        Frequency.MONTHLY: QCoreApplication.translate("FollowUps", "every month"),
        Frequency.YEARLY: QCoreApplication.translate("FollowUps", "every year"),
    }
    return words[frequency]


def kind_words(kind: FollowUpKind) -> str:
    """ "Reminder"."""
    words = {
        FollowUpKind.REMINDER: QCoreApplication.translate("FollowUps", "Reminder"),
        FollowUpKind.IF_NO_REPLY: QCoreApplication.translate("FollowUps", "If no reply"),
        FollowUpKind.PROMISE: QCoreApplication.translate("FollowUps", "Promise"),
    }
    return words[kind]
