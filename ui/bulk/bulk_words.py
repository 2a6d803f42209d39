"""An act on many cases in words: what will happen, what happens, what has happened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from carestation.bulk.act import BulkAct
from carestation.bulk.acts import AssignAll, ResolveAll, SnoozeAll, TagAll
from carestation.bulk.follow_up_acts import AllDone, MoveAll
from carestation.bulk.on_many import BulkResult, Stays

NAMED = 3
"""So many of those that stay are named; the tool tip names more."""

NAMED_IN_TIP = 30


def will(act: BulkAct, count: int) -> str:
    """ "12 will be resolved"."""
    if isinstance(act, ResolveAll):
        words = QCoreApplication.translate("Bulk", "{n} will be resolved")
    elif isinstance(act, AssignAll):
        words = QCoreApplication.translate("Bulk", "{n} will be handed over")
    elif isinstance(act, SnoozeAll):
        words = QCoreApplication.translate("Bulk", "{n} will get a follow-up")
    elif isinstance(act, TagAll):
        words = QCoreApplication.translate("Bulk", "{n} will get the tags")
    elif isinstance(act, AllDone):
        words = QCoreApplication.translate("Bulk", "{n} will be done")
    elif isinstance(act, MoveAll):
        words = QCoreApplication.translate("Bulk", "{n} will be moved")
    else:
        words = QCoreApplication.translate("Bulk", "{n} will be handed over")
    return words.format(n=count)


def did(act: BulkAct, result: BulkResult) -> str:
    """ "12 resolved, 3 stay as they are"."""
    if isinstance(act, ResolveAll):
        words = QCoreApplication.translate("Bulk", "{n} resolved")
    elif isinstance(act, AssignAll):
        words = QCoreApplication.translate("Bulk", "{n} handed over")
    elif isinstance(act, SnoozeAll):
        words = QCoreApplication.translate("Bulk", "{n} with a follow-up")
    elif isinstance(act, TagAll):
        words = QCoreApplication.translate("Bulk", "{n} tagged")
    elif isinstance(act, AllDone):
        words = QCoreApplication.translate("Bulk", "{n} done")
    elif isinstance(act, MoveAll):
        words = QCoreApplication.translate("Bulk", "{n} moved")
    else:
        words = QCoreApplication.translate("Bulk", "{n} handed over")
    return _and_stay(words.format(n=len(result.done)), len(result.stay))


def preview(act: BulkAct, result: BulkResult) -> str:
    """ "12 will be resolved, 3 stay as they are: CS-1003 has 2 open steps …"."""
    told = _and_stay(will(act, len(result.done)), len(result.stay))
    if not result.stay:
        return f"{told}."
    more = "\n…" if len(result.stay) > NAMED else ""
    return f"{told}:\n{named(result.stay, NAMED)}{more}"


def named(stay: tuple[Stays, ...], most: int) -> str:
    """Those that stay, a line for each."""
    return "\n".join(one.told for one in stay[:most])


def _and_stay(told: str, stay: int) -> str:
    if not stay:
        return told
    words = QCoreApplication.translate("Bulk", "{told}, {n} stay as they are")
    return words.format(told=told, n=stay)
