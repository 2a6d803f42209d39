"""A suggestion: what does not fit, said by whoever met it, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from carestation.identity import RepresentativeId, SuggestionId
from carestation.instants import Instant
from carestation.sops.sop import Sop, Step


class About(StrEnum):
    """What kind of text should be different."""

    POLICY = "policy"
    STEP = "step"
    REPLY_TEXT = "reply_text"


class Fate(StrEnum):
    """What became of it."""

    OPEN = "open"
    DRAFTED = "drafted"
    PUBLISHED = "published"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Subject:
    """The place: `key` is the SOP's or the policy section's, `part` the step's id and empty for a section.

    `title` is what the place was called when the suggestion was made.
    """

    about: About
    key: str
    part: str
    title: str


@dataclass(frozen=True, slots=True)
class NewSuggestion:
    """What somebody suggests; `wording` is how the place should read instead, where they know."""

    subject: Subject
    text: str
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a colleague wrote below it."""

    author: str
    at: Instant
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A stored suggestion. `published_as`: the version that was published after it had been made a draft."""

    id: SuggestionId
    subject: Subject
    text: str
    wording: str
    author_id: RepresentativeId
    author: str
    made_at: Instant
    drafted_at: Instant | None = None
    declined_at: Instant | None = None
    published_as: int | None = None
    voters: frozenset[RepresentativeId] = frozenset()
    answers: tuple[Answer, ...] = ()

    @property
    def fate(self) -> Fate:
        """How it stands."""
        if self.declined_at is not None:
            return Fate.DECLINED
        if self.drafted_at is None:
            return Fate.OPEN
        return Fate.DRAFTED if self.published_as is None else Fate.PUBLISHED

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to be decided."""
        return self.fate in (Fate.PUBLISHED, Fate.DECLINED)


def subject_of(sop: Sop, step: Step, *, reply: bool = False) -> Subject:
    """A step as a place for a suggestion, or with `reply` its text."""
    return Subject(About.REPLY_TEXT if reply else About.STEP, sop.key, step.id, f"{sop.title}: {step.title}")


def by_weight(suggestions: tuple[Suggestion, ...]) -> tuple[Suggestion, ...]:
    """Those still to be decided first, the most voted for on top; of equals the oldest."""
    return tuple(sorted(suggestions, key=lambda one: (one.is_settled, -len(one.voters), one.made_at, one.id)))
