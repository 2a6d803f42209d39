"""A desk for these tests: a store that is a list of words, and operations that add to it and take away."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from carestation.changes import Changes, Topic
from carestation.desk import Desk
from carestation.errors import Refused
from carestation.identity import RepresentativeId
from carestation.instants import Instant
from carestation.operation import Outcome

if TYPE_CHECKING:
    from carestation.reader import Reader


class Words:
    """A store of words that remembers in which thread it was used, and whether it was closed."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.threads: set[str] = set()
        self.closed_in = ""
        self.interrupted = threading.Event()

    @contextmanager
    def transaction(self, actor: RepresentativeId | None, now: Instant) -> Iterator[Any]:
        self.threads.add(threading.current_thread().name)
        yield self

    @property
    def reader(self) -> Reader:
        self.threads.add(threading.current_thread().name)
        return cast("Reader", self)

    def interrupt(self) -> None:
        self.interrupted.set()

    @contextmanager
    def as_desk(self) -> Iterator[Desk]:
        yield Desk(cast(Any, self))
        self.closed_in = threading.current_thread().name

    @contextmanager
    def as_reader(self) -> Iterator[Words]:
        yield self
        self.closed_in = threading.current_thread().name


@dataclass(frozen=True, slots=True)
class Add:
    """Adds a word; refuses one that is there."""

    word: str
    title: str = "add word"

    def run(self, work: Any) -> Outcome[int]:
        if self.word in work.words:
            raise Refused(f"“{self.word}” is there already.", "", "Choose another word.")
        work.words.append(self.word)
        changes = Changes.of(Topic.CASE)
        return Outcome(len(work.words), changes, Remove(self.word), f"Added {self.word}")


@dataclass(frozen=True, slots=True)
class Remove:
    """Takes a word away."""

    word: str
    title: str = "remove word"

    def run(self, work: Any) -> Outcome[None]:
        work.words.remove(self.word)
        return Outcome(None, Changes.of(Topic.CASE), Add(self.word))


def words_of(read: Reader) -> list[str]:
    """The question that these tests ask."""
    return list(cast(Words, read).words)
