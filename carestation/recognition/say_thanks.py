"""Saying thanks to a colleague, and taking it back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from carestation.changes import Changes, Topic
from carestation.errors import BadInput, Refused
from carestation.identity import CaseId, ThanksId
from carestation.operation import Outcome
from carestation.recognition.thanks import LONGEST, NewThanks
from carestation.work import Work

_NUMBER = re.compile(r"\bCS-(\d{1,9})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class SayThanks:
    """The colleague finds it on the page *Team*. A case that the words name by its number is the one they are for."""

    thanks: NewThanks
    title: str = "say thanks"

    def run(self, work: Work) -> Outcome[ThanksId]:
        """BadInput without words or with too many; Refused to oneself, and while nobody is signed in."""
        words = self.thanks.words.strip()
        if not words:
            raise BadInput("Thanks need a word.", remedy="Say what for.")
        if len(words) > LONGEST:
            raise BadInput(f"That is longer than {LONGEST} characters.", remedy="Say the best of it.")
        if work.actor is None or work.actor == self.thanks.to_id:
            raise Refused("Thanks are said to a colleague.", remedy="Choose somebody else.")
        colleague = work.people.get(self.thanks.to_id)
        case = self.thanks.case_id or _case_in(words, work)
        made = work.thanks.add(NewThanks(self.thanks.to_id, words, case))
        said = f"{colleague.first_name} will find it on the page Team"
        return Outcome(made, Changes.of(Topic.THANKS), WithdrawThanks(made), said)


def _case_in(words: str, work: Work) -> CaseId | None:
    """The case that the words name by its number, as people write it: CS-1042."""
    named = _NUMBER.search(words)
    case = work.cases.by_number(int(named[1])) if named is not None else None
    return case.id if case is not None else None


@dataclass(frozen=True, slots=True)
class WithdrawThanks:
    """Only who said it takes it back; `back` says it again."""

    thanks: ThanksId
    back: bool = False
    title: str = "say thanks"

    def run(self, work: Work) -> Outcome[None]:
        """Refused to everybody else."""
        if work.thanks.get(self.thanks).from_id != work.actor:
            raise Refused("Only who said it takes it back.", remedy="Ask them.")
        work.thanks.set_removed(self.thanks, not self.back)
        inverse = WithdrawThanks(self.thanks, not self.back, self.title)
        said = "" if self.back else "Taken back"
        return Outcome(None, Changes.of(Topic.THANKS), inverse, said)


@dataclass(frozen=True, slots=True)
class SeeThanks:
    """Whoever acts has these before them. Nothing to take back: what was seen was seen."""

    thanks: tuple[ThanksId, ...]
    title: str = "see thanks"

    def run(self, work: Work) -> Outcome[None]:
        """Those that were said to somebody else stay as they are."""
        work.thanks.see(self.thanks)
        return Outcome(None, Changes.of(Topic.THANKS))
