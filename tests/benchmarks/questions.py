"""The inbox, a case and search through the reader, against the same SQL on a raw cursor into tuples."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from carestation.cases.interaction import Interaction
from carestation.identity import CaseId, RepresentativeId
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import Instant
from carestation.reader import Reader
from tests.benchmarks.alternate import compare
from tests.benchmarks.big_store import BigStore
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.statements import by_hand, recorded

GOAL = 1.3
_CASES, _SEARCHES = 50, 20
_WORD = re.compile(r"[a-z]{5,}")

Question = Callable[[Reader], object]


def questions(store: BigStore) -> Iterator[Ratio]:
    """Four ratios: a page of 200 rows, a case with all that hangs on it, two words, and a beginning of one."""
    inbox = [partial(_inbox, store.busiest)]
    cases = [partial(_case, case, store.owner, store.now) for case in store.cases(_CASES)]
    words = list(_words(store))
    two = [partial(_search, " ".join(pair)) for pair in words]
    beginning = [partial(_search, first[:4]) for first, _ in words]
    for name, asked in (
        ("inbox page", inbox),
        ("case page", cases),
        ("search, two words", two),
        ("search, beginning of a word", beginning),
    ):
        yield _compare(name, asked, store)


def _compare(name: str, asked: Sequence[Question], store: BigStore) -> Ratio:
    reader, database = store.reader, store.database
    statements = recorded(partial(_ask_all, asked, reader))
    floor = partial(by_hand, database, statements)
    return compare(name, partial(_ask_all, asked, reader), floor, GOAL, each=len(asked))


def _ask_all(asked: Sequence[Question], reader: Reader) -> None:
    for question in asked:
        question(reader)


def _inbox(person: RepresentativeId, reader: Reader) -> object:
    return reader.inbox(InboxQuery(person))


def _case(case: CaseId, person: RepresentativeId, now: Instant, reader: Reader) -> object:
    return reader.case_page(case, person, now)


def _search(words: str, reader: Reader) -> object:
    return reader.search(words)


def _words(store: BigStore) -> Iterator[tuple[str, str]]:
    """Two words of one letter each, of as many cases as there are searches: they have at least one hit."""
    found = 0
    for case in store.cases(10 * _SEARCHES):
        page = store.reader.case_page(case, None, store.now)
        letters = next((entry.text for entry in page.timeline if isinstance(entry, Interaction)), "")
        words = _WORD.findall(letters)
        if len(words) > 1 and found < _SEARCHES:
            found += 1
            yield words[0], words[-1]
