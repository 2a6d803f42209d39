"""Words that are nearly what was typed: a letter too many, too few, wrong, or two in the wrong order."""

from __future__ import annotations

_ONE_SLIP, _TWO_SLIPS = 4, 8
"""Letters typed from which so many slips are forgiven; shorter words must be right."""


def slips_forgiven(typed: str) -> int:
    """How many slips a word of this length may hold."""
    return 2 if len(typed) >= _TWO_SLIPS else 1 if len(typed) >= _ONE_SLIP else 0


def begins_nearly(word: str, typed: str) -> bool:
    """Whether a word begins with what was typed, slips forgiven: "complaint" with "compliant"."""
    return _slips(typed, word) <= slips_forgiven(typed)


def _slips(typed: str, word: str) -> int:
    """The fewest slips between what was typed and any beginning of the word (optimal string alignment)."""
    before: list[int] = []
    row = list(range(len(word) + 1))
    for number, letter in enumerate(typed, 1):
        above, row_before = row, before
        row = [number]
        for place, other in enumerate(word, 1):
            fewest = min(above[place] + 1, row[-1] + 1, above[place - 1] + (letter != other))
            if row_before and place > 1 and letter == word[place - 2] and typed[number - 2] == other:
                fewest = min(fewest, row_before[place - 2] + 1)
            row.append(fewest)
        before = above
    return min(row)
