"""What the team suggests at a real desk, and everything of it that could be told apart, for undo."""

from __future__ import annotations

from carestation.identity import RepresentativeId
from carestation.suggestions.suggest import Suggest
from carestation.suggestions.suggestion import About, NewSuggestion, Subject, Suggestion
from tests.desks import OpenDesk


def step_of(at_desk: OpenDesk, key: str, *, reply: bool = False) -> Subject:
    """The first step of an SOP, or its first reply text, as a place for a suggestion."""
    known = next(one for one in at_desk.desk.ask(lambda read: read.sops.all()) if one.key == key)
    step = next(one for one in known.shown.steps if (one.reply is not None) is reply)
    about = About.REPLY_TEXT if reply else About.STEP
    return Subject(about, key, step.id, f"{known.shown.title}: {step.title}")


def suggest(
    at_desk: OpenDesk, person: RepresentativeId, subject: Subject, text: str, wording: str = ""
) -> Suggestion:
    """Somebody says what does not fit."""
    at_desk.desk.actor = person
    made = at_desk.desk.do(Suggest(NewSuggestion(subject, text, wording))).value
    return next(one for one in suggestions_of(at_desk) if one.id == made)


def suggestions_of(at_desk: OpenDesk) -> tuple[Suggestion, ...]:
    """As the page asks for them."""
    return at_desk.desk.ask(lambda read: read.team.suggestions())
