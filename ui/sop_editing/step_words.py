"""What the fields of a step are called where its owner chooses among them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.sops.sop import CaseField, DueUnit, Gate, Need, StepKind
from ui.sops.sop_words import kind_words
from ui.words.marking import QT_TRANSLATE_NOOP

_UNITS = {
    DueUnit.HOURS: QT_TRANSLATE_NOOP("SopEditor", "hours"),
    DueUnit.BUSINESS_DAYS: QT_TRANSLATE_NOOP("SopEditor", "business days"),
    DueUnit.DAYS: QT_TRANSLATE_NOOP("SopEditor", "days"),
    DueUnit.WEEKS: QT_TRANSLATE_NOOP("SopEditor", "weeks"),
    DueUnit.MONTHS: QT_TRANSLATE_NOOP("SopEditor", "months"),
    DueUnit.NEXT_MONDAY: QT_TRANSLATE_NOOP("SopEditor", "next Monday"),
}
_NEEDS = {
    Need.OPTIONAL: QT_TRANSLATE_NOOP("SopEditor", "Optional"),
    Need.REQUIRED: QT_TRANSLATE_NOOP("SopEditor", "Required"),
    Need.BLOCKING: QT_TRANSLATE_NOOP("SopEditor", "Never skipped"),
}
_GATES = {
    Gate.ADVISE: QT_TRANSLATE_NOOP("SopEditor", "Name them"),
    Gate.WARN: QT_TRANSLATE_NOOP("SopEditor", "Ask for a reason"),
    Gate.REFUSE: QT_TRANSLATE_NOOP("SopEditor", "Only a lead or the owner, with a reason"),
}
_CASE_FIELDS = {
    CaseField.PRIORITY: QT_TRANSLATE_NOOP("SopEditor", "Priority"),
    CaseField.STATUS: QT_TRANSLATE_NOOP("SopEditor", "Status"),
}


def unit_words(unit: DueUnit) -> str:
    """What the amount of a due time counts."""
    return QCoreApplication.translate("SopEditor", _UNITS[unit])


def need_choice(need: Need) -> str:
    """How much a step matters."""
    return QCoreApplication.translate("SopEditor", _NEEDS[need])


def kind_choice(kind: StepKind) -> str:
    """What is done with a step, as the beginning of a line."""
    words = kind_words(kind)
    return f"{words[:1].upper()}{words[1:]}"


def gate_choice(gate: Gate) -> str:
    """What happens with open required steps when a case is resolved."""
    return QCoreApplication.translate("SopEditor", _GATES[gate])


def case_field_words(field: CaseField) -> str:
    """The field of the case."""
    return QCoreApplication.translate("SopEditor", _CASE_FIELDS[field])
