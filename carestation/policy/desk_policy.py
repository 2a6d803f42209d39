"""The policy as the desk keeps it: what is published, what is being written, and what the desk really counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from carestation.instants import Instant
from carestation.policy.document import Document
from carestation.policy.figures import Divergence, Figures, divergences
from carestation.policy.fill_policy import written


@dataclass(frozen=True, slots=True)
class PolicyVersion:
    """A published version; it never changes. `withdrawn`: publishing it was undone, and it is not in force."""

    number: int
    document: Document
    figures: Figures
    published_at: Instant
    author: str
    note: str
    withdrawn: bool = False

    @property
    def written(self) -> Document:
        """As it was read on the day it was published."""
        return written(self.document, self.figures)


@dataclass(frozen=True, slots=True)
class Proposal:
    """A figure that publishing will set. It counts while the desk still has what it `was`: a later change wins."""

    was: Any
    wanted: Any


@dataclass(frozen=True, slots=True)
class NewDraft:
    """What is to be kept of a draft. `proposed` are the figures that publishing will set; others follow the desk.

    `question` is where the interview goes on; None when it is finished or was never begun.
    """

    document: Document
    proposed: Mapping[str, Proposal] = field(default_factory=dict)
    question: int | None = None


@dataclass(frozen=True, slots=True)
class PolicyDraft:
    """The one draft, as it was last kept. It may have faults: publishing looks for them."""

    content: NewDraft
    author: str
    saved_at: Instant


@dataclass(frozen=True, slots=True)
class DeskPolicy:
    """All that the Policy page shows. `live` is what the desk counts with now.

    A draft is there as soon as something would be different, also where nobody wrote one: a target that was
    changed in Settings is the next version's until the desk counts as the policy says again.
    """

    live: Figures
    current: PolicyVersion | None = None
    kept: PolicyDraft | None = None
    next_number: int = 1

    @property
    def divergences(self) -> tuple[Divergence, ...]:
        """Where the published policy says something else than the desk counts. None before the first version."""
        return divergences(self.current.figures, self.live) if self.current is not None else ()

    @property
    def draft(self) -> NewDraft | None:
        """What would be published next; None where that is what is published."""
        if self.kept is not None:
            return self.kept.content
        return NewDraft(self.current.document) if self.current is not None and self.divergences else None

    @property
    def next_figures(self) -> Figures:
        """What would be set and promised by publishing the draft."""
        return self.figures_with(self.draft) if self.draft is not None else self.live

    def figures_with(self, draft: NewDraft) -> Figures:
        """What would be set and promised by publishing this draft."""
        counting = {name: one for name, one in draft.proposed.items() if self.live.get(name) == one.was}
        return {**self.live, **{name: one.wanted for name, one in counting.items()}}

    def proposing(self, draft: NewDraft, figure: str, wanted: Any) -> NewDraft:
        """The draft with another value for a figure; what the desk counts anyhow is no proposal."""
        others = {name: one for name, one in draft.proposed.items() if name != figure}
        was = self.live[figure]
        mine = {} if wanted == was else {figure: Proposal(was, wanted)}
        return replace(draft, proposed={**others, **mine})

    def says_nothing_new(self, draft: NewDraft) -> bool:
        """Whether publishing it would change neither a word nor a figure of what is published."""
        current = self.current
        if current is None or draft.question is not None:
            return False
        return draft.document == current.document and self.figures_with(draft) == current.figures

    def draft_of(self, version: PolicyVersion) -> NewDraft:
        """A draft that says and promises what a version did."""
        draft = NewDraft(version.document)
        for figure in self.live.keys() & version.figures.keys():
            draft = self.proposing(draft, figure, version.figures[figure])
        return draft

    @property
    def next_written(self) -> Document | None:
        """The draft as it would be read; None where there is none."""
        return written(self.draft.document, self.next_figures) if self.draft is not None else None
