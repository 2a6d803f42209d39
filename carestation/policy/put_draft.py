"""The draft of the policy: begun, kept while the owner writes, and thrown away."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.people.owner_only import owner_only
from carestation.policy.desk_policy import NewDraft
from carestation.work import Work

POLICY = Changes.of(Topic.POLICY)
WHAT_OWNERS_DO = "changes the policy"


@dataclass(frozen=True, slots=True)
class KeepPolicyDraft:
    """Keep what is being written. Not undone: the fields of the editor have an undo of their own."""

    draft: NewDraft
    title: str = "edit policy"

    def run(self, work: Work) -> Outcome[None]:
        """It may have any fault; publishing looks for them. One that says nothing new is no draft."""
        owner_only(work, WHAT_OWNERS_DO)
        if work.policy.on_desk().says_nothing_new(self.draft):
            work.policy.drop_draft()
        else:
            work.policy.save_draft(self.draft)
        return Outcome(None, POLICY)


@dataclass(frozen=True, slots=True)
class PutPolicyDraft:
    """Make this the draft, or with None throw the draft away. Nothing is promised or set by it yet."""

    draft: NewDraft | None
    title: str = "edit policy"
    said: str = ""

    def run(self, work: Work) -> Outcome[None]:
        """The draft that was there comes back by undo."""
        owner_only(work, WHAT_OWNERS_DO)
        kept = work.policy.on_desk().kept
        if self.draft is None:
            work.policy.drop_draft()
        else:
            work.policy.save_draft(self.draft)
        before = kept.content if kept is not None else None
        return Outcome(None, POLICY, PutPolicyDraft(before, self.title), self.said)
