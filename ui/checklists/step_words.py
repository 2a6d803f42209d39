"""A step and how it stands, in words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from carestation.checklists.checklist import StepState, StepStatus
from carestation.identity import RepresentativeId
from carestation.instants import SECOND, Instant
from carestation.sops.sop import NO, YES, Need, Step, StepKind
from ui.checklists.answer_fields import no_words, yes_words
from ui.side.toned_label import Words
from ui.words.moments import moment
from ui.words.spans import span


def title_words(step: Step, state: StepState, *, is_current: bool) -> list[Words]:
    """The title: quiet once it is done, with its answer; strong while it is the one to do."""
    if state.status is StepStatus.DONE and state.value and step.kind.asks:
        role = "text" if is_current else "quiet"
        return [Words(f"{step.title}:", role), Words(value_words(step, state.value), strong=True)]
    if state.status is StepStatus.DONE:
        return [Words(step.title, "text" if is_current else "quiet")]
    if state.status is StepStatus.SKIPPED:
        skipped = QCoreApplication.translate("Steps", "skipped")
        return [Words(step.title, "quiet"), Words(skipped, "quiet", small=True)]
    words = [Words(step.title, strong=is_current)]
    if step.need is Need.OPTIONAL and not is_current:
        words.append(Words(QCoreApplication.translate("Steps", "optional"), "quiet", small=True))
    return words


def value_words(step: Step, value: str) -> str:
    """An answer as a person reads it: a date in the order of the locale, yes and no in the language."""
    if step.kind is StepKind.YES_NO:
        return {YES: yes_words(), NO: no_words()}.get(value, value)
    if step.kind is StepKind.DATE:
        return say_date(date.fromisoformat(value))
    return value


def say_date(day: date) -> str:
    """A date in full, as the locale writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def help_words(step: Step) -> str:
    """How much the step matters, and how to do it."""
    needs = {
        Need.OPTIONAL: QCoreApplication.translate("Steps", "Optional."),
        Need.REQUIRED: QCoreApplication.translate("Steps", "Required."),
        Need.BLOCKING: QCoreApplication.translate(
            "Steps", "Required: the case cannot be resolved without it."
        ),
    }
    return f"{needs[step.need]} {step.help}".strip()


def done_words(state: StepState, names: Mapping[RepresentativeId, str], now: Instant, zone: ZoneInfo) -> str:
    """Who did or skipped it, when, in what time and why; empty for an open step."""
    if state.status is StepStatus.OPEN or state.at is None:
        return ""
    who = names.get(state.who, "") if state.who is not None else ""
    parts = [who, moment(state.at, now, zone)]
    if state.seconds:
        taken = QCoreApplication.translate("Steps", "took {span}")
        parts.append(taken.format(span=span(state.seconds * SECOND, up=True)))
    if state.reason:
        parts.append(QCoreApplication.translate("Steps", "skipped: {reason}").format(reason=state.reason))
    return " · ".join(part for part in parts if part)
