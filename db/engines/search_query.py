"""What a person typed, as a query of the search index that cannot fail."""

from __future__ import annotations

import re

_WORDS = re.compile(r'"([^"]*)"|(\S+)')
_SHORTEST_PREFIX = 3
_SHORTEST_TRIGRAM = 3


def word_match(text: str) -> str:
    """All words, the last one as a beginning from three letters on; words in double quotes as a phrase.

    Empty when nothing can be searched for. A prefix of two letters would be answered in 300 ms, so it is none.
    """
    terms = [_quoted(phrase or word) for phrase, word in _WORDS.findall(text) if _has_letter(phrase or word)]
    if not terms:
        return ""
    last = text.split()[-1] if text.split() else ""
    if len(last) >= _SHORTEST_PREFIX and not last.endswith('"') and not text[-1].isspace():
        terms[-1] += "*"
    return " ".join(terms)


def phrase_match(word: str) -> str:
    """This word, whole."""
    return _quoted(word)


def customer_match(text: str) -> str:
    """Every word as a part of name, firm or contact points; empty when all are shorter than three characters."""
    terms = [_quoted(word) for word in text.split() if len(word) >= _SHORTEST_TRIGRAM]
    return " ".join(terms)


def _quoted(term: str) -> str:
    escaped = term.replace('"', '""').replace("\0", "")
    return f'"{escaped}"'


def _has_letter(term: str) -> bool:
    return any(character.isalnum() for character in term)
