"""Drafts: begun, kept while the owner writes, and thrown away."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.operation import Outcome
from carestation.sop_editing.owner_only import owner_only
from carestation.sops.sop import Sop
from carestation.work import Work

SOPS = Changes.of(Topic.SOP)


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """Keep what is being written. Not undone: the editor has its own undo."""

    sop: Sop
    title: str = "edit SOP"

    def run(self, work: Work) -> Outcome[None]:
        """It may have any fault; publishing looks for them."""
        owner_only(work)
        work.sops.save_draft(self.sop.key, self.sop)
        return Outcome(None, SOPS)


@dataclass(frozen=True, slots=True)
class PutDraft:
    """Make this the draft of its SOP, or with None throw the draft away."""

    key: str
    sop: Sop | None
    title: str = "discard draft"
    said: str = ""

    def run(self, work: Work) -> Outcome[None]:
        """The draft that was there comes back by undo."""
        owner_only(work)
        known = work.sops.on_desk(self.key)
        before = known.draft.sop if known is not None and known.draft is not None else None
        if self.sop is None:
            work.sops.drop_draft(self.key)
        else:
            work.sops.save_draft(self.key, self.sop)
        return Outcome(None, SOPS, PutDraft(self.key, before, self.title), self.said)


@dataclass(frozen=True, slots=True)
class NewSop:
    """Begin an SOP: a draft for an issue type of its own."""

    sop: Sop
    title: str = "new SOP"

    def run(self, work: Work) -> Outcome[str]:
        """Its key. Refused where there is one with this key."""
        owner_only(work)
        if self.sop.key in work.sops.all_keys():
            raise Refused(f"There is an SOP “{self.sop.key}” already.", remedy="Choose another title.")
        put = PutDraft(self.sop.key, self.sop, self.title).run(work)
        return Outcome(self.sop.key, SOPS, put.inverse)
