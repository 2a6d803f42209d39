"""Whether an answer says something: plain lists of words and phrases, as a scene writes them out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from importlib.resources import files

_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'"})


def says_any(text: str, words: Iterable[str]) -> bool:
    """Whether one of the words or phrases stands in the text; `apolog*` is any word that begins so."""
    plain = _plain(text)
    return any(_pattern(word).search(plain) for word in words)


def first_said(text: str, words: Iterable[str]) -> str:
    """The first of the words, in the order of the list, that stands in the text; empty where none does."""
    plain = _plain(text)
    return next((word for word in words if _pattern(word).search(plain)), "")


@cache
def hurting_words() -> tuple[str, ...]:
    """What reads as blame or as a closed door, one phrase on each line of its file."""
    text = files("resources").joinpath("practice", "words", "hurting.en.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line and not line.startswith("#"))


def _plain(text: str) -> str:
    return " ".join(text.translate(_APOSTROPHES).casefold().split())


@cache
def _pattern(word: str) -> re.Pattern[str]:
    plain = _plain(word)
    stem = plain.removesuffix("*")
    begin = r"(?<!\w)" if stem[:1].isalnum() else ""  # a sign such as ? or € stands right behind a word
    end = r"\w*" if plain.endswith("*") else r"(?!\w)" if stem[-1:].isalnum() else ""
    return re.compile(f"{begin}{re.escape(stem)}{end}")
