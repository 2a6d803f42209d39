"""The questions about what the team suggests, plans, signs and reviews; answers are frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol

from carestation.identity import RepresentativeId
from carestation.instants import Instant

if TYPE_CHECKING:
    from carestation.policy_review.review import Review
    from carestation.sign_off.signature import Signature
    from carestation.suggestions.suggestion import Suggestion
    from carestation.workshops.workshop import Workshop


class TeamReader(Protocol):
    """What is asked of the team's part in the policy."""

    def suggestions(self) -> tuple[Suggestion, ...]:
        """All of them, the oldest first."""
        ...

    def workshops(self) -> tuple[Workshop, ...]:
        """All of them with what they decided, the newest first."""
        ...

    def signatures(self) -> tuple[Signature, ...]:
        """Every signature that counts, under any version."""
        ...

    def reviews(self) -> tuple[Review, ...]:
        """Reviews of the policy, the newest first."""
        ...

    def told(self, person: RepresentativeId) -> Mapping[str, Instant]:
        """What this person was reminded of, and when last."""
        ...


class TeamQuestions(Protocol):
    """A part of `carestation.reader.Reader`."""

    @property
    def team(self) -> TeamReader:
        """Questions about what the team suggests, plans, signs and reviews."""
        ...
