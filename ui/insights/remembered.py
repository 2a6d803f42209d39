"""Small words that are remembered: by the window's memory, or as long as the program runs."""

from __future__ import annotations

from typing import Protocol


class Words(Protocol):
    """A `WindowMemory` is one."""

    def word(self, key: str, otherwise: str = "") -> str:
        """What was remembered under this key."""
        ...

    def set_word(self, key: str, word: str) -> None:
        """Remember it."""
        ...


class WordsInMemory:
    """Forgotten when the program ends."""

    def __init__(self) -> None:
        self._words: dict[str, str] = {}

    def word(self, key: str, otherwise: str = "") -> str:
        """What was remembered under this key."""
        return self._words.get(key, otherwise)

    def set_word(self, key: str, word: str) -> None:
        """Remember it."""
        self._words[key] = word
