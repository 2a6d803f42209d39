"""A notice: one thing that the program says, quietly, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from carestation.errors import CareError


class NoticeTone(StrEnum):
    """How it is meant; the words are those of icons and colours."""

    INFO = "info"
    DONE = "done"
    LATE = "late"
    REMINDER = "reminder"


@dataclass(frozen=True, slots=True)
class Notice:
    """`title` is bold and may be missing; `action` is the verb on the button, `act` the bound method behind it.

    Of notices `about` the same thing only the newest is shown.
    """

    text: str
    title: str = ""
    tone: NoticeTone = NoticeTone.INFO
    action: str = ""
    act: Callable[[], None] | None = None
    about: str = ""

    def replaces(self, other: Notice) -> bool:
        """Whether it says what the other says, or has newer news about the same."""
        return self == other or (bool(self.about) and self.about == other.about)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return " ".join(filter(None, (self.title, self.text)))


def notice_of_done(said: str, undo: Callable[[], None] | None) -> Notice:
    """What was done, with *Undo* where it can be taken back."""
    action = QCoreApplication.translate("Notice", "Undo") if undo is not None else ""
    return Notice(said, tone=NoticeTone.DONE, action=action, act=undo)


def notice_of_error(error: CareError) -> Notice:
    """A fault of the world: its title, then what it means and what to do."""
    text = " ".join(filter(None, (error.explanation, error.remedy)))
    return Notice(text, title=error.title, tone=NoticeTone.LATE)
