"""Tags on a case: words by which colleagues find it again. They change no timer and no right."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from carestation.cases.event import EventType
from carestation.cases.standing_case import standing_case
from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import CaseId, EventId
from carestation.operation import Outcome
from carestation.work import Work

LONGEST = 40
"""Characters of one tag."""

MOST = 20
"""Tags on one case."""


def read_tags(text: str) -> tuple[str, ...]:
    """Tags as they were typed, apart by commas; of two that differ in case only, the first. BadInput for a long one."""
    found: dict[str, str] = {}
    for part in text.replace("#", " ").split(","):
        tag = " ".join(part.split())
        if len(tag) > LONGEST:
            raise BadInput(f"“{tag[:LONGEST]}…” is too long for a tag.", remedy="A word or two are enough.")
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class TagCase:
    """Put tags on a case, and take others off."""

    case_id: CaseId
    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    title: str = "tag case"

    def run(self, work: Work) -> Outcome[None]:
        """What is there already is not added twice. Refused for more than `MOST`."""
        case = standing_case(work, self.case_id)
        before = work.cases.tags(case.id)
        add = _not_in(self.add, before)
        remove = [tag for tag in before if tag.casefold() in _folded(self.remove)]
        if not add and not remove:
            return Outcome(None)
        if len(before) + len(add) - len(remove) > MOST:
            raise Refused(f"{case.name} has enough tags.", remedy=f"Up to {MOST} can be told apart.")
        event = work.cases.log(case.id, EventType.TAGGED, {"added": add, "removed": remove})
        work.cases.set_tags(case.id, add, remove)
        return Outcome(None, _changes(case.id), TakeBackTags(event, self.title))


@dataclass(frozen=True, slots=True)
class TakeBackTags:
    """Undo of tagging, or (`again`) its redo."""

    event_id: EventId
    title: str
    again: bool = False

    def run(self, work: Work) -> Outcome[None]:
        """Refused where somebody took the tags off, or put them on again, since."""
        event = work.cases.event(self.event_id)
        added, removed = event.data["added"], event.data["removed"]
        add, remove = (added, removed) if self.again else (removed, added)
        now = _folded(work.cases.tags(event.case_id))
        if not _folded(remove) <= now or _folded(add) & now:
            raise Refused(f"The tags were changed since, so “{self.title}” cannot be taken back.")
        work.cases.set_tags(event.case_id, add, remove)
        work.cases.annul(self.event_id, not self.again)
        return Outcome(None, _changes(event.case_id), TakeBackTags(self.event_id, self.title, not self.again))


def _not_in(tags: Iterable[str], others: Sequence[str]) -> list[str]:
    known = _folded(others)
    return [tag for tag in tags if tag.casefold() not in known]


def _folded(tags: Iterable[str]) -> set[str]:
    return {tag.casefold() for tag in tags}


def _changes(case: CaseId) -> Changes:
    return Changes.of(Topic.CASE, cases=[case])
