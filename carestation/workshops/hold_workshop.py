"""Planning a workshop, noting what was said, deciding, and ending it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.identity import FollowUpId, RepresentativeId, WorkshopId
from carestation.instants import Instant
from carestation.operation import Outcome
from carestation.people.leads import leads
from carestation.work import Work
from carestation.workshops.workshop import AgendaItem

WORKSHOPS = Changes.of(Topic.TEAM)


@dataclass(frozen=True, slots=True)
class PlanWorkshop:
    """Put a day and an agenda down."""

    day: date
    agenda: tuple[AgendaItem, ...]
    title: str = "plan workshop"

    def run(self, work: Work) -> Outcome[WorkshopId]:
        """A lead or an owner plans. BadInput for an agenda without anything on it."""
        if not leads(work):
            raise Refused("A lead or an owner plans a workshop.", remedy="Ask one of them.")
        if not self.agenda:
            raise BadInput("There is nothing on the agenda.", remedy="Put something on it.")
        made = work.workshops.add(self.day, self.agenda)
        return Outcome(made, WORKSHOPS, _Remove(made, True, self.title), "Workshop planned")


@dataclass(frozen=True, slots=True)
class NoteInWorkshop:
    """What was said, as a whole text. `before` guards what a colleague wrote meanwhile."""

    workshop_id: WorkshopId
    notes: str
    before: str
    title: str = "workshop notes"

    def run(self, work: Work) -> Outcome[None]:
        """Refused where the notes are no longer as they were read."""
        known = work.workshops.get(self.workshop_id)
        if known.notes != self.before:
            raise Refused(
                "Somebody wrote in these notes meanwhile.", remedy="Copy what you wrote, and reload."
            )
        work.workshops.put(known.id, self.notes, known.held_at)
        return Outcome(None, WORKSHOPS, NoteInWorkshop(known.id, self.before, self.notes))


@dataclass(frozen=True, slots=True)
class Decide:
    """A decision with its owner and a date: it comes back as a follow-up of that person."""

    workshop_id: WorkshopId
    text: str
    person: RepresentativeId
    due_at: Instant
    title: str = "decision"

    def run(self, work: Work) -> Outcome[FollowUpId]:
        """BadInput without words, or for a time that is past."""
        if not self.text.strip():
            raise BadInput("A decision needs words.", remedy="Say what will be done.")
        known = work.workshops.get(self.workshop_id)
        wanted = NewFollowUp(
            None,
            FollowUpKind.REMINDER,
            self.due_at,
            self.text.strip(),
            self.person,
            workshop_id=known.id,
        )
        done = SetFollowUp(wanted, self.title).run(work)
        return Outcome(done.value, done.changes, done.inverse, "Decision noted")


@dataclass(frozen=True, slots=True)
class EndWorkshop:
    """It was held; or, with `held` False, it goes on."""

    workshop_id: WorkshopId
    held: bool = True
    title: str = "end workshop"

    def run(self, work: Work) -> Outcome[None]:
        """Refused where it is so already."""
        known = work.workshops.get(self.workshop_id)
        if (known.held_at is not None) is self.held:
            raise Refused("The workshop is over already." if self.held else "The workshop is going on.")
        work.workshops.put(known.id, known.notes, work.now if self.held else None)
        said = "Workshop ended" if self.held else ""
        return Outcome(None, WORKSHOPS, EndWorkshop(known.id, not self.held), said)


@dataclass(frozen=True, slots=True)
class _Remove:
    """Call a workshop off, or let it be planned again."""

    workshop_id: WorkshopId
    removed: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """It stays as a trace; so do its decisions."""
        work.workshops.set_removed(self.workshop_id, self.removed)
        inverse = _Remove(self.workshop_id, not self.removed, self.title)
        return Outcome(None, WORKSHOPS, inverse)
