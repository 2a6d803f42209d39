"""Finding an SOP by any words in it: of its title, its steps or its reply texts."""

from __future__ import annotations

from dataclasses import dataclass

from carestation.sops.sop import Sop
from ui.sops.sop_words import words_of_step


@dataclass(frozen=True, slots=True)
class FoundSop:
    """An SOP that holds the words; `line` is where, empty where title or summary hold them."""

    sop: Sop
    line: str = ""


def find_sops(sops: tuple[Sop, ...], typed: str) -> tuple[FoundSop, ...]:
    """Those that hold every word typed so far; titles first, then by title. All for nothing typed."""
    words = typed.casefold().split()
    if not words:
        return tuple(map(FoundSop, sops))
    found = [sop for sop in sops if _holds("\n".join(_texts(sop)), words)]
    found.sort(key=lambda sop: not _holds(sop.title, words))
    return tuple(FoundSop(sop, _line_with(sop, words)) for sop in found)


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
