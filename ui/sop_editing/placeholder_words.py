"""The placeholders that a reply text may use where it stands, each with what it stands for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from carestation.sops.placeholders import ANSWERS, KNOWN
from carestation.sops.sop import Step
from ui.words.marking import QT_TRANSLATE_NOOP

_WORDS = {
    "customer.first_name": QT_TRANSLATE_NOOP("Placeholders", "what to call the customer"),
    "customer.name": QT_TRANSLATE_NOOP("Placeholders", "the customer's whole name"),
    "representative.first_name": QT_TRANSLATE_NOOP("Placeholders", "first name of who writes"),
    "representative.name": QT_TRANSLATE_NOOP("Placeholders", "whole name of who writes"),
    "business.name": QT_TRANSLATE_NOOP("Placeholders", "the business"),
    "case.number": QT_TRANSLATE_NOOP("Placeholders", "number of the case, CS-1042"),
    "case.subject": QT_TRANSLATE_NOOP("Placeholders", "subject of the case"),
    "due_date": QT_TRANSLATE_NOOP("Placeholders", "when the next promise is due"),
    "today": QT_TRANSLATE_NOOP("Placeholders", "today's date"),
}


def placeholder_words(earlier: Iterable[Step]) -> dict[str, str]:
    """Name → meaning: first the answers of the steps above, the nearest first, then what every case has."""
    asking = [step for step in earlier if step.kind.asks]
    answers = {f"{ANSWERS}{step.id}": step.title for step in reversed(asking)}
    known = {
        name: QCoreApplication.translate("Placeholders", _WORDS.get(name, KNOWN[name])) for name in KNOWN
    }
    return answers | known
