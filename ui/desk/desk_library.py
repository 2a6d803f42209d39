"""The SOPs in force at this desk, as the window looks through them: read when first wanted, anew when they change."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from carestation.changes import Changes, Topic
from carestation.sops.sop import Sop
from ui.lanes.lane import Lane

if TYPE_CHECKING:
    from carestation.reader import Reader
    from carestation.sops.find_in_library import LibraryFinder
    from carestation.sops.suggest_issue_type import IssueTypeSuggester


@dataclass(frozen=True, slots=True)
class Library:
    """The SOPs with what is made of them once: a finder, and a suggester of issue types."""

    sops: tuple[Sop, ...]
    finder: LibraryFinder
    suggester: IssueTypeSuggester


class DeskLibrary(QObject):
    """`read` is asked in a lane's thread; what it answers is kept until an SOP changes."""

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._kept: Library | None = None
        lane.changed.connect(self._note)

    def read(self, read: Reader) -> Library:
        """The library as it is now."""
        kept = self._kept
        if kept is None:
            kept = self._kept = _library(read)
        return kept

    def sops(self) -> tuple[Sop, ...]:
        """The SOPs in force; until they have been read, those that come with the program."""
        if self._kept is not None:
            return self._kept.sops
        from carestation.sops.library import built_in_sops

        return built_in_sops()

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SOP):
            self._kept = None


def _library(read: Reader) -> Library:
    from carestation.sops.find_in_library import LibraryFinder
    from carestation.sops.suggest_issue_type import IssueTypeSuggester

    sops = tuple(known.shown for known in read.sops.all() if known.in_force)
    return Library(sops, LibraryFinder(sops), IssueTypeSuggester(sops))
