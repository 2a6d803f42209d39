"""A command: one thing that a person can do, and where it stands in the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from carestation.cases.case import Status


@dataclass(frozen=True, slots=True)
class Context:
    """What the person has before them; decides which commands are offered.

    `case` is the status of the case in view or selected, `step` whether its checklist has a step to do,
    `newer_version` whether one holds an older version of its SOP, `suggested_type` whether another issue type
    is suggested, `promise` whether one is being written, `hint` whether words in it may read badly,
    `undo` and `redo` what could be taken back or done again.
    """

    case: Status | None = None
    step: bool = False
    newer_version: bool = False
    suggested_type: bool = False
    promise: bool = False
    hint: bool = False
    undo: str = ""
    redo: str = ""
    locked: bool = False


def always(_: Context) -> bool:
    """Offered whatever is in view."""
    return True


def at_the_desk(context: Context) -> bool:
    """Somebody is signed in and the desk is not locked."""
    return not context.locked


@dataclass(frozen=True, slots=True)
class Command:
    """Declared once in the catalogue. Title and menu are marked for translation in "Commands" and "Menus".

    `shortcut` is one key sequence, or several apart by a blank. `in_panel` says that the panel in focus
    handles that key by itself (Return in a list, Space on a step), so that the window must not take it.
    """

    id: str
    title: str
    menu: str
    shortcut: str = ""
    icon: str = ""
    available: Callable[[Context], bool] = at_the_desk
    in_panel: bool = False

    @property
    def keys(self) -> tuple[str, ...]:
        """Its key sequences, the one to show first."""
        return tuple(self.shortcut.split())
