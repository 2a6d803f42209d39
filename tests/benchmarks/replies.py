"""A stored reply through the desk, reckoning included, against the bare transaction that writes the same rows."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from statistics import median

from carestation.cases.interaction import SentBy
from carestation.cases.write import SendReply
from carestation.identity import CaseId, new_uid
from carestation.instants import DAY
from tests.benchmarks.big_store import BigStore
from tests.benchmarks.ratio import Ratio

GOAL = 1.5
_ROUNDS = 200
_WORDS = (
    "Thank you for your patience. The parcel has left our house today and will be with you on Friday. " * 4
)

_TIMER = """case_id, metric, cycle, state, started_at, due_at, met_at, ended_at, missed_at, used_ms, target_ms,
first_met_at, first_used_ms, answered_by_id, is_holding"""


def replies(store: BigStore) -> Ratio:
    """Cases are answered by turns through the desk and by hand, each once; when it ends, it is on the disk.

    The writer has had the case in view: its pages are in the cache, for both.
    """
    cases = store.cases(2 * _ROUNDS)
    ours: list[float] = []
    floor: list[float] = []
    for number, (mine, other) in enumerate(zip(cases[::2], cases[1::2], strict=False)):
        _, by_hand = (_in_view(store, case) for case in (mine, other))
        through_desk = partial(store.desk.do, SendReply(mine, _WORDS, SentBy.MAIL_PROGRAM))
        turns: list[tuple[list[float], Callable[[], object]]] = [(ours, through_desk), (floor, by_hand.write)]
        for times, work in turns if number % 2 else reversed(turns):  # the disk answers the second one sooner
            times.append(_milliseconds(work))
    return Ratio("stored reply", median(ours), median(floor), GOAL)


def _in_view(store: BigStore, case: CaseId) -> _ByHand:
    store.reader.case_page(case, store.owner, store.now)
    return _ByHand(store, case)


class _ByHand:
    """The rows of one reply, read beforehand and written in a transaction of the driver's own."""

    def __init__(self, store: BigStore, case: CaseId) -> None:
        self._connection = store.database.connection()
        self._case, self._person, self._now = case, store.owner, store.now
        read = self._connection.execute
        self._timers = read(f"SELECT {_TIMER} FROM timer WHERE case_id = ?", (case,)).fetchall()
        self._place = read("SELECT urgent_at, waiting_since FROM care_case WHERE id = ?", (case,)).fetchone()

    def write(self) -> None:
        """An interaction with its words, which are indexed; no draft any more; the timers; the place in the inbox."""
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        added = run(
            """INSERT INTO interaction (uid, case_id, kind, direction, at, author_id, sender, is_machine, is_holding,
            sent_by, message_id, content_hash) VALUES (?, ?, 'mail', 'out', ?, ?, '', 0, 0, 'mail_program', '', '')
            RETURNING id""",
            (new_uid(), self._case, self._now, self._person),
        ).fetchone()
        run("INSERT INTO interaction_body VALUES (?, '', ?, '', '')", (added[0], _WORDS))
        run("DELETE FROM draft WHERE representative_id = ? AND case_id = ?", (self._person, self._case))
        run("DELETE FROM timer WHERE case_id = ?", (self._case,))
        for timer in self._timers:
            run(f"INSERT INTO timer ({_TIMER}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", timer)
        # Answered, the case goes elsewhere in the inbox: a day on, so that the index is written here too.
        urgent_at, waiting_since = self._place
        run(
            "UPDATE care_case SET urgent_at = ?, rank = ?, waiting_since = ? WHERE id = ?",
            (urgent_at + DAY, urgent_at + DAY, waiting_since, self._case),
        )
        run("COMMIT")


def _milliseconds(work: Callable[[], object]) -> float:
    started = time.perf_counter_ns()
    work()
    return (time.perf_counter_ns() - started) / 1_000_000
