"""The stock of names and sentences that the demo is made of, read from `resources/demo`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Topic:
    """What one matter of an issue type is written about with; any of its sentences go together."""

    branch: str
    subjects: Sequence[str]
    matters: Sequence[str]
    details: Sequence[str]
    wishes: Sequence[str]
    call: str
    question: str
    fact: str
    holding: str
    answers: Sequence[str]
    notes: Sequence[str]
    more: Sequence[str]
    products: Sequence[str] = ()
    """What can be meant; nothing where any product of the shop can."""


@dataclass(frozen=True, slots=True)
class Language:
    """All that is written in one language; `topics` by issue type, some of which it may lack."""

    words: Mapping[str, Any]
    letter: Mapping[str, Sequence[str]]
    common: Mapping[str, Sequence[str]]
    ratings: Mapping[int, Sequence[str]]
    topics: Mapping[str, Sequence[Topic]]


@cache
def language(code: str) -> Language:
    """What is written in that language."""
    table = read(code)
    topics = {key: _topics(value) for key, value in table.items() if _is_topics(value)}
    ratings = {int(score): words for score, words in table["ratings"].items()}
    return Language(table, table["letter"], table["common"], ratings, topics)


def _topics(written: list[dict[str, Any]]) -> list[Topic]:
    """What a later topic does not say is as in the first one."""
    first = {key: value for key, value in written[0].items() if key != "products"}
    return [Topic(**{**first, **topic}) for topic in written]


def _is_topics(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and isinstance(value[0], dict)


@cache
def languages() -> frozenset[str]:
    """Those that can be written in."""
    found = (path.name for path in files("resources").joinpath("demo").iterdir())
    return frozenset(name[:2] for name in found if name.endswith(".toml") and len(name) == len("en.toml"))


@cache
def read(name: str) -> dict[str, Any]:
    """A file of the stock as it is."""
    path = files("resources").joinpath("demo", f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
