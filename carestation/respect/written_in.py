"""The language that a reply is written in, by its commonest words."""

from __future__ import annotations

import re
from collections import Counter

from carestation.respect.rule_book import LANGUAGES, rule_book

_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 4000
"""Characters to look at; a language does not change in a later page."""

_CERTAIN = 8
"""So many words without a common one of ours are in a language that we have no rules for."""


def written_in(text: str, expected: str = "en") -> str:
    """One of `LANGUAGES`; empty for a language without rules. `expected` is the customer's, taken while in doubt."""
    words = _WORD.findall(text[:_ENOUGH].casefold())
    known: Counter[str] = Counter()
    for language in LANGUAGES:
        common = rule_book(language).common
        known[language] = sum(word in common for word in words)
    (first, most), (_, next_most) = known.most_common(2)
    if most >= 2 and most > next_most:
        return first
    if most == 0 and len(words) >= _CERTAIN:
        return ""
    return _ours(expected)


def _ours(expected: str) -> str:
    begin = expected[:2].casefold()
    return begin if begin in LANGUAGES else "" if begin else "en"
