"""Finding an SOP by any words in it: of its title, its steps or its reply texts."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.sop_editing.desk_sop import DeskSop
from carestation.sops.sop import Sop
from ui.sops.sop_words import words_of_step


@dataclass(frozen=True, slots=True)
class FoundSop:
    """An SOP that holds the words; `line` is where, empty where title or summary hold them."""

    known: DeskSop
    line: str = ""

    @property
    def sop(self) -> Sop:
        """The SOP itself: the version in force, else the draft."""
        return self.known.shown


def find_sops(sops: tuple[DeskSop, ...], typed: str) -> tuple[FoundSop, ...]:
    """Those that hold every word typed so far; titles first, then by title. All for nothing typed."""
    words = typed.casefold().split()
    if not words:
        return tuple(map(FoundSop, sops))
    found = [known for known in sops if _holds("\n".join(_texts(known.shown)), words)]
    found.sort(key=lambda known: not _holds(known.shown.title, words))
    return tuple(FoundSop(known, _line_with(known.shown, words)) for known in found)


def _texts(sop: Sop) -> tuple[str, ...]:
    return (sop.title, sop.summary, *map(words_of_step, sop.steps))


def _holds(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _line_with(sop: Sop, words: list[str]) -> str:
    """The first line of a step that holds all the words, else the first of them."""
    if _holds(f"{sop.title}\n{sop.summary}", words):
        return ""
    lines = [line.strip() for step in sop.steps for line in words_of_step(step).splitlines()]
    whole = (line for line in lines if _holds(line, words))
    return next(whole, "") or next((line for line in lines if words[0] in line.casefold()), "")
