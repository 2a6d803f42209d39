"""Making a suggestion, voting for one, and answering it: everybody at the desk may."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import SuggestionId
from carestation.operation import Outcome
from carestation.suggestions.suggestion import NewSuggestion
from carestation.work import Work

SUGGESTIONS = Changes.of(Topic.TEAM)


@dataclass(frozen=True, slots=True)
class Suggest:
    """Say what does not fit."""

    suggestion: NewSuggestion
    title: str = "suggestion"

    def run(self, work: Work) -> Outcome[SuggestionId]:
        """BadInput without words. Refused where nobody is signed in: its author is told what becomes of it."""
        if work.actor is None:
            raise Refused("A suggestion has an author.", remedy="Sign in first.")
        if not self.suggestion.text.strip():
            raise BadInput("A suggestion needs a sentence.", remedy="Say what does not fit.")
        made = work.suggestions.add(self.suggestion)
        return Outcome(made, SUGGESTIONS, _Remove(made, True, self.title), "Suggestion noted")


@dataclass(frozen=True, slots=True)
class Vote:
    """Be for a suggestion, or no longer. Its author is for it anyway, and has no vote."""

    suggestion_id: SuggestionId
    wanted: bool = True
    title: str = "vote"

    def run(self, work: Work) -> Outcome[None]:
        """Refused for one's own, and where it is voted so already."""
        known = work.suggestions.get(self.suggestion_id)
        if work.actor is None or work.actor == known.author_id:
            raise Refused("Votes are the colleagues’.", remedy="Tell them about it.")
        if (work.actor in known.voters) is self.wanted:
            raise Refused("That is your vote already.")
        work.suggestions.set_vote(known.id, work.actor, self.wanted)
        return Outcome(None, SUGGESTIONS, Vote(known.id, not self.wanted))


@dataclass(frozen=True, slots=True)
class AnswerSuggestion:
    """Write something below a suggestion."""

    suggestion_id: SuggestionId
    text: str
    title: str = "answer"

    def run(self, work: Work) -> Outcome[int]:
        """The answer's id. BadInput without words."""
        known = work.suggestions.get(self.suggestion_id)
        if not self.text.strip():
            raise BadInput("An answer needs words.", remedy="Write a sentence.")
        answer = work.suggestions.add_answer(known.id, self.text.strip())
        return Outcome(answer, SUGGESTIONS, _RemoveAnswer(answer, True, self.title))


@dataclass(frozen=True, slots=True)
class _Remove:
    """Take a suggestion back, or let it count again."""

    suggestion_id: SuggestionId
    removed: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """It stays as a trace."""
        work.suggestions.set_removed(self.suggestion_id, self.removed)
        inverse = _Remove(self.suggestion_id, not self.removed, self.title)
        return Outcome(None, SUGGESTIONS, inverse)


@dataclass(frozen=True, slots=True)
class _RemoveAnswer:
    """Take an answer back, or let it count again."""

    answer: int
    removed: bool
    title: str

    def run(self, work: Work) -> Outcome[None]:
        """It stays as a trace."""
        work.suggestions.set_answer_removed(self.answer, self.removed)
        return Outcome(None, SUGGESTIONS, _RemoveAnswer(self.answer, not self.removed, self.title))
