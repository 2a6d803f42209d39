"""The real window is killed (kill -9) and started again: no reminder is lost, and none is said twice."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carestation.follow_ups.follow_up import FollowUpKind, NewFollowUp
from carestation.follow_ups.set_follow_up import SetFollowUp
from carestation.inbox.inbox_row import InboxQuery
from carestation.instants import HOUR, MINUTE, SECOND, Instant
from carestation.intake.receive import Receive
from carestation.keys.master_key import MasterKey
from tests.desks import MONDAY_TEN, open_desk
from tests.journeys.doomed_desk import message

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows"),
]

ROOT = Path(__file__).parents[2]
ELEVEN = Instant(MONDAY_TEN + HOUR)
KILLS = 5
LONGEST = 2.5
"""Seconds from the start of a program to its kill, at most; it takes about one to tell and to remember."""

Said = tuple[str, str, list[str]]


class Desk:
    """A store whose window runs in processes of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        with open_desk(folder) as made:
            self.path, self.key = made.path, made.key
            made.desk.do(Receive(message(1, 1), "letter.eml"))
            (row,) = made.desk.ask(lambda read: read.inbox(InboxQuery())).rows
            for text, due_at in (("one", ELEVEN), ("two", ELEVEN), ("three", Instant(ELEVEN + 30 * SECOND))):
                wanted = NewFollowUp(row.case_id, FollowUpKind.REMINDER, due_at, text, made.ben)
                made.desk.do(SetFollowUp(wanted))

    @contextmanager
    def runs(self, now: int) -> Iterator[subprocess.Popen[str]]:
        """The window, from a start at `now` to its death at the end of the block."""
        words = [str(self.path), key_words(self.key), str(self._folder / "window.ini"), str(now)]
        with subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.journeys.reminded_desk", *words],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                yield process
            finally:
                process.kill()

    def tells(self, now: int) -> list[list[str]]:
        """What it tells until it has looked once and remembered; then it is killed."""
        told = []
        with self.runs(now) as process:
            assert process.stdout
            for line in process.stdout:
                what, _, texts = json.loads(line)
                if what == "told":
                    told.append(texts)
                if what == "remembered":
                    return told
        raise AssertionError("it ended by itself")

    def killed_after(self, seconds: float, now: int) -> list[Said]:
        """Whatever it had said until then."""
        with self.runs(now) as process:
            time.sleep(seconds)
            process.kill()
            assert process.stdout
            return [tuple(json.loads(line)) for line in process.stdout.read().split("\n")[:-1]]


def key_words(key: MasterKey) -> str:
    """As the process takes it."""
    return key.hex()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def test_a_second_start_within_the_minute_tells_only_what_is_new(desk: Desk) -> None:
    assert desk.tells(ELEVEN + SECOND) == [["one", "two"]]
    assert desk.tells(ELEVEN + 10 * SECOND) == []
    assert desk.tells(ELEVEN + 31 * SECOND) == [["three"]]
    assert desk.tells(ELEVEN + 59 * MINUTE) == []
    assert desk.tells(ELEVEN + 62 * MINUTE) == [["one", "two", "three"]]


def test_killed_at_any_moment_it_loses_nothing_and_repeats_only_what_it_could_not_remember(
    desk: Desk,
) -> None:
    now = ELEVEN + MINUTE
    told: Counter[str] = Counter()
    unsure = 0
    for _ in range(KILLS):
        said = desk.killed_after(random.uniform(0.3, LONGEST), now)
        texts = [text for what, _, found in said if what == "told" for text in found]
        told.update(texts)
        unsure += bool(texts) and "remembered" not in [what for what, _, _ in said]
    told.update(text for found in desk.tells(now) for text in found)
    assert set(told) == {"one", "two", "three"}
    assert max(told.values()) <= 1 + unsure
