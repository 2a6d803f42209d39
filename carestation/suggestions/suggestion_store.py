"""What operations ask of the store of suggestions. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol

from carestation.identity import RepresentativeId, SuggestionId
from carestation.instants import Instant
from carestation.suggestions.suggestion import NewSuggestion, Suggestion


class SuggestionStore(Protocol):
    """Suggestions with their votes and answers."""

    def get(self, suggestion: SuggestionId) -> Suggestion:
        """CareError where there is none, or it was taken back."""
        ...

    def add(self, suggestion: NewSuggestion) -> SuggestionId:
        """Made by whoever acts."""
        ...

    def set_removed(self, suggestion: SuggestionId, removed: bool) -> None:
        """Take it back, or let it count again."""
        ...

    def set_fate(
        self, suggestion: SuggestionId, drafted_at: Instant | None, declined_at: Instant | None
    ) -> None:
        """What became of it."""
        ...

    def set_vote(self, suggestion: SuggestionId, person: RepresentativeId, wanted: bool) -> None:
        """This person is for it, or no longer."""
        ...

    def add_answer(self, suggestion: SuggestionId, text: str) -> int:
        """An answer of whoever acts; its id."""
        ...

    def set_answer_removed(self, answer: int, removed: bool) -> None:
        """Take an answer back, or let it count again."""
        ...
