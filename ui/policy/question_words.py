"""The words of the interview: what is asked, and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ui.words.marking import QT_TRANSLATE_NOOP

_WORDS = {
    "name": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "What is the business called?"),
        QT_TRANSLATE_NOOP("PolicyQuestions", "As customers know it. It stands at the top of the policy."),
    ),
    "hours": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "When is somebody there for your customers?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions", "Promises count in these hours alone. Public holidays are set in Settings."
        ),
    ),
    "first_answer": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "How soon does a person answer?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions",
            "Promise what you keep on a bad day. Two hours that are kept are worth more than one that is not.",
        ),
    ),
    "settled": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "And when they write again, and until it is settled?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions",
            "While you wait for the customer, the time to settle it stands still. 24 h is three days of eight hours.",
        ),
    ),
    "returns": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "How long may something be sent back?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions",
            "Look up what the law asks of you at least. More time costs little: most people decide in the first week.",
        ),
    ),
    "complaints": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "Who answers complaints?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions",
            "Somebody with a name who may decide. Give an e-mail, a phone number, or both.",
        ),
    ),
    "complaint_answer": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "How soon do they hear what you found?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions", "That it has arrived is confirmed on the same day. This is the real answer."
        ),
    ),
    "reach": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "How can customers reach you?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions",
            "In words that finish the sentence “You can reach us …”. Offer more than one way: not everybody can phone.",
        ),
    ),
    "content": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "Somebody was not content. How soon do you call?"),
        QT_TRANSLATE_NOOP(
            "PolicyQuestions", "A quick call brings back most of those who would have left without a word."
        ),
    ),
    "again": (
        QT_TRANSLATE_NOOP("PolicyQuestions", "How often do you learn again, and look this over?"),
        QT_TRANSLATE_NOOP("PolicyQuestions", "A year is usual for both."),
    ),
}


def question_words(key: str) -> tuple[str, str]:
    """The question, and why it is asked."""
    asked, why = _WORDS[key]
    return (
        QCoreApplication.translate("PolicyQuestions", asked),
        QCoreApplication.translate("PolicyQuestions", why),
    )
