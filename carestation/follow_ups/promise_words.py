"""How promises sound in each language: the rule files in `resources/promises`, read once."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from carestation.follow_ups.typed_words import LANGUAGES


@dataclass(frozen=True, slots=True)
class PromiseWords:
    """Patterns over plain words (`typed_time.plain_words`). `never` outweighs everything.

    `by` are the words of a deadline; a time behind one of `not_after` belongs to something else ("your mail of
    Monday"). `customer` are what customers say when they give us a date ("I am back on 3 December").
    """

    language: str
    commits: tuple[re.Pattern[str], ...]
    never: tuple[re.Pattern[str], ...]
    customer: tuple[re.Pattern[str], ...]
    by: tuple[str, ...]
    not_after: frozenset[str]

    def is_promise(self, plain: str) -> bool:
        """Whether a sentence binds us, and nothing in it takes that back."""
        return _any(self.commits, plain) and not _any(self.never, plain)

    def gives_a_date(self, plain: str) -> bool:
        """Whether a customer says when they can be reached, or want to be."""
        return _any(self.customer, plain)


@cache
def promise_words(language: str) -> PromiseWords:
    """The words of one of `LANGUAGES`."""
    told = tomllib.loads(files("resources").joinpath("promises", f"{language}.toml").read_text("utf-8"))
    patterns = {key: tuple(map(re.compile, told[key])) for key in ("commits", "never", "customer")}
    by = tuple(sorted(told["by"], key=len, reverse=True))
    return PromiseWords(
        language,
        patterns["commits"],
        patterns["never"],
        patterns["customer"],
        by,
        frozenset(told["not_after"]),
    )


def all_promise_words(first: str) -> tuple[PromiseWords, ...]:
    """Those of every language, the one of the desk first."""
    ordered = sorted(LANGUAGES, key=lambda language: language != first)
    return tuple(map(promise_words, ordered))


def _any(patterns: tuple[re.Pattern[str], ...], plain: str) -> bool:
    return any(pattern.search(plain) for pattern in patterns)
