"""A case's history in words: the slim lines between the messages."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from carestation.cases.case import Priority, Status, case_name
from carestation.cases.event import CaseEvent, EventType
from carestation.identity import RepresentativeId
from carestation.inbox.skipped import SkipReason
from ui.case.field_words import priority_words, status_words
from ui.case.why_strip import skip_words


def event_words(event: CaseEvent, me: RepresentativeId | None, issue_title: Callable[[str], str]) -> str:
    """One event in words; empty for what people need not read (the targets that apply)."""
    told = _what(event, issue_title)
    if not told or event.type is EventType.OPENED:
        return told
    if event.actor_id is None:
        return told
    you = QCoreApplication.translate("Timeline", "you")
    name = you if event.actor_id == me else event.actor_name
    return QCoreApplication.translate("Timeline", "{what}, by {name}").format(what=told, name=name)


def _what(event: CaseEvent, issue_title: Callable[[str], str]) -> str:
    to = str(event.data.get("to", ""))
    match event.type:
        case EventType.OPENED:
            return _opened(event, issue_title)
        case EventType.STATUS:
            return _with(status_words(Status(to)), event.data.get("why", ""))
        case EventType.ASSIGNED:
            name = event.data.get("name", "")
            return QCoreApplication.translate("Timeline", "assigned to {name}").format(name=name)
        case EventType.ISSUE_TYPE:
            return QCoreApplication.translate("Timeline", "now about: {type}").format(type=issue_title(to))
        case EventType.PRIORITY:
            words = priority_words(Priority(to)).lower()
            return QCoreApplication.translate("Timeline", "priority {priority}").format(priority=words)
        case EventType.SUBJECT:
            return QCoreApplication.translate("Timeline", "subject changed to “{subject}”").format(subject=to)
        case _:
            return _other(event)


def _other(event: CaseEvent) -> str:
    data = event.data
    match event.type:
        case EventType.CUSTOMER:
            return QCoreApplication.translate("Timeline", "moved to another customer")
        case EventType.NO_REPLY_NEEDED:
            return QCoreApplication.translate("Timeline", "no reply needed")
        case EventType.OVERRIDE:
            words = QCoreApplication.translate("Timeline", "resolved with {n} open steps: “{reason}”")
            return words.format(n=len(data.get("steps", ())), reason=data.get("reason", ""))
        case EventType.CHECKLIST if "moved" in data:
            words = QCoreApplication.translate("Timeline", "checklist moved from v{old} to v{new}")
            return words.format(old=data.get("from", ""), new=data.get("to", ""))
        case EventType.CHECKLIST if "removed" in data:
            return QCoreApplication.translate("Timeline", "checklist removed")
        case EventType.CHECKLIST:
            return QCoreApplication.translate("Timeline", "checklist added")
        case EventType.RATED:
            return _rated(event)
        case EventType.TAGGED:
            signs = [f"+{tag}" for tag in data["added"]] + [f"−{tag}" for tag in data["removed"]]
            return QCoreApplication.translate("Timeline", "tags: {tags}").format(tags=", ".join(signs))
        case EventType.SKIPPED:
            words = str(data.get("words", "")) or skip_words(SkipReason(data["reason"])).lower()
            return QCoreApplication.translate("Timeline", "skipped: {why}").format(why=words)
        case EventType.MERGED:
            words = QCoreApplication.translate("Timeline", "merged into {case}")
            return words.format(case=case_name(data["number"]))
        case EventType.ABSORBED:
            words = QCoreApplication.translate("Timeline", "{case} was merged into this case")
            return words.format(case=case_name(data["number"]))
        case EventType.FOLLOW_UP:
            return _follow_up(event)
        case _:
            return ""


def _rated(event: CaseEvent) -> str:
    """The score and the words; of an answer that does not count, why."""
    data = event.data
    said, score, before = str(data.get("words", "")), data.get("score"), data.get("before")
    if score is None:
        words, note = (
            QCoreApplication.translate("Timeline", "answered how it was: “{words}”"),
            data.get("note", ""),
        )
        return _with(words.format(words=said), str(note)) if said else str(note)
    if before is not None:
        words = QCoreApplication.translate("Timeline", "rated {score} of 5 instead of {before}")
    else:
        words = QCoreApplication.translate("Timeline", "rated {score} of 5")
    return _with(words.format(score=score, before=before), said)


def _follow_up(event: CaseEvent) -> str:
    """What became of a reminder or a promise, what it was for, and why."""
    told = {
        "moved": QCoreApplication.translate("Timeline", "promise moved"),
        "late": QCoreApplication.translate("Timeline", "promise kept late"),
        "broken": QCoreApplication.translate("Timeline", "promise let go"),
        "cancelled": QCoreApplication.translate("Timeline", "follow-up “if no reply” cancelled"),
    }
    data = event.data
    words = told.get(str(data.get("what", "")), "")
    if not words:
        return ""
    text = str(data.get("text", ""))
    return _with(f"{words} (“{text}”)" if text else words, str(data.get("why", "")))


def _opened(event: CaseEvent, issue_title: Callable[[str], str]) -> str:
    words = QCoreApplication.translate("Timeline", "case opened, {type}")
    told = words.format(type=issue_title(str(event.data.get("issue_type", "general_inquiry"))))
    words_that_told = str(event.data.get("why_type", ""))
    if words_that_told:
        told += f" (“{words_that_told}”)"
    why = str(event.data.get("why", ""))
    return f"{told}; {why}" if why else told


def _with(told: str, more: str) -> str:
    return f"{told}: {more}" if more else told
