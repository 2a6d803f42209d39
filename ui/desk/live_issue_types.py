"""The issue types of the desk as they are now, for everybody at this window: one for each SOP in force."""

from __future__ import annotations

from dataclasses import replace

from carestation.changes import Changes, Topic
from carestation.reader import Reader
from carestation.sops.sop import IssueType
from ui.lanes.lane import Lane
from ui.theme.drawings import names


class LiveIssueTypes:
    """Called for the types; asked again after each change of an SOP, so that a new one is offered at once."""

    def __init__(self, present: tuple[IssueType, ...], lane: Lane) -> None:
        self._present = _drawn(present)
        self._lane = lane
        lane.changed.connect(self._note)

    def __call__(self) -> tuple[IssueType, ...]:
        return self._present

    def _note(self, changes: Changes) -> None:
        if changes.touches(Topic.SOP):
            self._lane.ask(present_issue_types, self._follow)

    def _follow(self, present: tuple[IssueType, ...]) -> None:
        self._present = _drawn(present)


def present_issue_types(read: Reader) -> tuple[IssueType, ...]:
    """The issue types in force: a question."""
    return read.sops.issue_types()


def _drawn(types: tuple[IssueType, ...]) -> tuple[IssueType, ...]:
    """A file that somebody imported may name an icon that is not there."""
    return tuple(kind if kind.icon in names() else replace(kind, icon="") for kind in types)
