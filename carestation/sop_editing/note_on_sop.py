"""Retiring an SOP, bringing it back, and saying that it was looked over."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.errors import Refused
from carestation.operation import Outcome
from carestation.sop_editing.desk_sop import SopEventKind
from carestation.sop_editing.owner_only import owner_only
from carestation.sop_editing.publish_sop import PUBLISHED
from carestation.work import Work

_TITLES = {
    SopEventKind.RETIRED: "retire SOP",
    SopEventKind.BROUGHT_BACK: "bring SOP back",
    SopEventKind.REVIEWED: "look SOP over",
}


@dataclass(frozen=True, slots=True)
class NoteOnSop:
    """Retire an SOP (no new case gets it; running ones go on), bring it back, or note that it is still right."""

    key: str
    kind: SopEventKind
    said: str = ""

    @property
    def title(self) -> str:
        """What *Undo* takes back."""
        return _TITLES[self.kind]

    def run(self, work: Work) -> Outcome[None]:
        """Refused for what is so already, and for an SOP without a version."""
        owner_only(work)
        known = work.sops.on_desk(self.key)
        if known is None or known.current is None:
            raise Refused("This SOP was never published.", remedy="Publish it, or discard its draft.")
        if self.kind is SopEventKind.RETIRED and known.retired_at is not None:
            raise Refused("This SOP is retired already.")
        if self.kind is SopEventKind.BROUGHT_BACK and known.retired_at is None:
            raise Refused("This SOP is in force already.")
        event = work.sops.note_event(self.key, self.kind)
        return Outcome(None, PUBLISHED, _Annul(event, True, self.title), self.said)


@dataclass(frozen=True, slots=True)
class _Annul:
    """Take a note back, or let it count again."""

    event: int
    annulled: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """The note stays as a trace."""
        owner_only(work)
        work.sops.set_annulled(self.event, self.annulled)
        return Outcome(None, PUBLISHED, _Annul(self.event, not self.annulled, self.title))
