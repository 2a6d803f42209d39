"""Opening a review and ending it: with a draft of a new version, or with "confirmed, no change"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import ReviewId
from carestation.operation import Operation, Outcome, Several
from carestation.people.owner_only import owner_only
from carestation.policy.desk_policy import NewDraft
from carestation.policy.put_draft import PutPolicyDraft
from carestation.policy_review.review import Ending, Review, open_review
from carestation.work import Work
from carestation.workshops.workshop import AgendaItem

REVIEWS = Changes.of(Topic.TEAM)
WHAT_OWNERS_DO = "reviews the policy"


@dataclass(frozen=True, slots=True)
class OpenReview:
    """Begin a review with the evidence as it is now; it stays on record as it was."""

    evidence: tuple[AgendaItem, ...]
    title: str = "review the policy"

    def run(self, work: Work) -> Outcome[ReviewId]:
        """Refused where nothing is published, or one is open already."""
        owner_only(work, WHAT_OWNERS_DO)
        current = work.policy.on_desk().current
        if current is None:
            raise Refused("No policy is published yet.", remedy="Publish one first.")
        if open_review(work.reviews.all()) is not None:
            raise Refused("A review is open already.", remedy="Go on with that one.")
        made = work.reviews.add(current.number, self.evidence)
        return Outcome(made, REVIEWS, _Remove(made, True, self.title))


@dataclass(frozen=True, slots=True)
class EndReview:
    """`ending` and, in a few words, why."""

    ending: Ending
    note: str
    title: str = "end review"

    def run(self, work: Work) -> Outcome[None]:
        """A new version begins as the draft that is there, else as the policy stands. BadInput without a note."""
        owner_only(work, WHAT_OWNERS_DO)
        review = open_review(work.reviews.all())
        if review is None:
            raise Refused("No review is open.", remedy="Open one first.")
        if not self.note.strip():
            raise BadInput("A review ends with a note.", remedy="Say in a few words what was decided.")
        done = Several(self.title, self._operations(work, review)).run(work)
        said = (
            "The policy is confirmed as it is"
            if self.ending is Ending.CONFIRMED
            else "The next version is a draft now"
        )
        return Outcome(None, done.changes, done.inverse, said)

    def _operations(self, work: Work, review: Review) -> tuple[Operation[Any], ...]:
        end = _End(review.id, self.ending, self.note.strip(), self.title)
        policy = work.policy.on_desk()
        if self.ending is Ending.CONFIRMED or policy.kept is not None or policy.current is None:
            return (end,)
        return (end, PutPolicyDraft(NewDraft(policy.current.document)))


@dataclass(frozen=True, slots=True)
class _End:
    """Write how a review ended; None lets it go on."""

    review_id: ReviewId
    ending: Ending | None
    note: str
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """The undo writes what was there."""
        known = next(one for one in work.reviews.all() if one.id == self.review_id)
        work.reviews.end(self.review_id, self.ending, self.note)
        return Outcome(None, REVIEWS, _End(self.review_id, known.ending, known.note, self.title))


@dataclass(frozen=True, slots=True)
class _Remove:
    """As if a review had never been opened, or there again."""

    review_id: ReviewId
    removed: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """It stays as a trace."""
        work.reviews.set_removed(self.review_id, self.removed)
        return Outcome(None, REVIEWS, _Remove(self.review_id, not self.removed, self.title))
