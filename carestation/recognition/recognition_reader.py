"""The questions about recognition; answers are frozen values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from carestation.identity import RepresentativeId

if TYPE_CHECKING:
    from carestation.recognition.streak import DuePromise
    from carestation.recognition.thanks import KindWords, Thanks


class RecognitionReader(Protocol):
    """What customers and colleagues thanked for."""

    def kind_words(self, limit: int = 200) -> tuple[KindWords, ...]:
        """Words beside five of five, the newest first, without those of customers who do not want to be asked."""
        ...

    def thanks(self, limit: int = 200) -> tuple[Thanks, ...]:
        """Thanks between colleagues, the newest first."""
        ...

    def unseen_thanks(self, person: RepresentativeId) -> int:
        """How many were said to this person that they have not seen."""
        ...

    def due_promises(self) -> tuple[DuePromise, ...]:
        """Every promise that counts, with the instant at which it falls due."""
        ...


class RecognitionQuestions(Protocol):
    """A part of `carestation.reader.Reader`."""

    @property
    def recognition(self) -> RecognitionReader:
        """Questions about thanks, kind words and promises kept."""
        ...
