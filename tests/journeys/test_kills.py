"""kill -9 at random moments of a working day: what was confirmed is there, nothing is half, and the desk goes on.

CARESTATION_KILLS is the number of kills for each kind of work (8 if it is not set).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import pytest

from carestation.intake.receive import Receive
from carestation.keys.master_key import MasterKey
from db.engines.sqlcipher import SqlCipherEngine
from db.migrations.run import known_steps, migrate, schema_version
from db.store import Store
from tests.db.engines.stores import opened
from tests.desks import open_desk
from tests.journeys.doomed_desk import IMPORTED, WORKS, message, steps_up_to

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows"),
]

KILLS = int(os.environ.get("CARESTATION_KILLS", "8"))
ROOT = Path(__file__).parents[2]
LONGEST = 0.45
"""Seconds from before a store is opened to the kill, at most; opening takes about a tenth."""

STORED = {
    "message": "SELECT lower(hex(sha256)) FROM raw_message",
    "reply": "SELECT b.body FROM interaction i JOIN interaction_body b ON b.interaction_id = i.id "
    "WHERE i.direction = 'out'",
    "follow-up": "SELECT text FROM follow_up",
    "import": "SELECT file_name FROM customer_import",
    "undone import": "SELECT file_name FROM customer_import WHERE undone_at IS NOT NULL",
}
HALF = {
    "a message that is on no case": "SELECT 1 FROM raw_message r WHERE r.reason = '' AND (SELECT count(*) "
    "FROM interaction i JOIN interaction_body b ON b.interaction_id = i.id WHERE i.raw_id = r.id) <> 1",
    "an attachment without its content": "SELECT 1 FROM attachment a LEFT JOIN attachment_content c "
    "ON c.sha256 = a.sha256 WHERE c.sha256 IS NULL",
    "a case without clock, checklist or message": "SELECT 1 FROM care_case c WHERE NOT EXISTS "
    "(SELECT 1 FROM timer WHERE case_id = c.id) OR NOT EXISTS (SELECT 1 FROM checklist WHERE case_id = c.id) "
    "OR NOT EXISTS (SELECT 1 FROM interaction WHERE case_id = c.id)",
    "a case that was answered and is said to wait": "SELECT 1 FROM care_case c WHERE c.waiting_since <> 0 AND "
    "(SELECT direction FROM interaction WHERE case_id = c.id ORDER BY at DESC, id DESC LIMIT 1) = 'out'",
    "a case that does not know its reminder": "SELECT 1 FROM care_case c WHERE c.follow_up_at > "
    "(SELECT min(due_at) FROM follow_up WHERE case_id = c.id AND state = 'open')",
    "an import without some of its customers": "SELECT 1 FROM customer_import m WHERE "
    f"(SELECT count(*) FROM customer WHERE customer_import_id = m.id) <> {IMPORTED}",
    "an import undone in part": "SELECT 1 FROM customer_import m JOIN customer c ON c.customer_import_id = m.id "
    "WHERE (m.undone_at IS NULL) <> (c.deleted_at IS NULL)",
    "a customer who cannot be found": "SELECT 1 FROM customer WHERE deleted_at IS NULL "
    "AND id NOT IN (SELECT rowid FROM customer_search)",
}


@dataclass
class Shop:
    """A desk that dies often, and what it said it had stored."""

    path: Path
    key: MasterKey
    confirmed: dict[str, set[str]] = field(default_factory=lambda: {what: set() for what in STORED})
    before: dict[str, int] = field(default_factory=dict)
    kills: int = 0
    turns: Iterator[int] = field(default_factory=lambda: count(1))

    @property
    def things_confirmed(self) -> int:
        """In all."""
        return sum(map(len, self.confirmed.values()))

    def kill_at_work(self, work: str, turn: int, after: float) -> None:
        """Let another process work, kill it `after` seconds, and write down what it had confirmed."""
        words = [
            sys.executable,
            "-m",
            "tests.journeys.doomed_desk",
            work,
            str(self.path),
            self.key.hex(),
            str(turn),
        ]
        with subprocess.Popen(words, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
            assert process.stdout
            assert process.stdout.readline() == f'["begin", "{work}"]\n'
            time.sleep(after)
            assert process.poll() is None or work == "migration", "it ended by itself"
            process.kill()
            lines = process.stdout.read().split("\n")
        self.kills += 1
        for line in lines[:-1]:  # what follows the last line break was being said
            what, which = json.loads(line)
            self.confirmed.setdefault(what, set()).add(which)

    def look(self, engine: SqlCipherEngine) -> None:
        """All that was confirmed is there, once; little more; and nothing is half."""
        for what, question in STORED.items():
            found = Counter(row[0] for row in engine.database.execute_sql(question).fetchall())
            lost = self.confirmed[what] - found.keys()
            assert not lost, f"{what} was confirmed and is gone"
            assert max(found.values(), default=1) == 1, f"{what} is there twice"
            unsaid = len(found) - len(self.confirmed[what]) - self.before.get(what, 0)
            assert 0 <= unsaid <= self.kills, f"{what}: each death leaves one at most that was not yet said"
        for fault, question in HALF.items():
            assert engine.database.execute_sql(question).fetchone() is None, fault
        engine.database.execute_sql(
            "INSERT INTO word_search (word_search, rank) VALUES ('integrity-check', 1)"
        )
        assert engine.problems() == []


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """A desk with a few open cases."""
    cases = 12
    with open_desk(tmp_path_factory.mktemp("shop")) as desk:
        for number in range(1, cases + 1):
            desk.desk.do(Receive(message(0, number), f"first {number}.eml"))
        return Shop(desk.path, desk.key, before={"message": cases})


@pytest.mark.parametrize("work", WORKS)
def test_nothing_confirmed_is_lost(shop: Shop, work: str) -> None:
    said_before = shop.things_confirmed
    for _ in range(KILLS):
        shop.kill_at_work(work, next(shop.turns), random.uniform(0.0, LONGEST))
        engine = SqlCipherEngine(shop.path, shop.key)
        store = Store(engine)
        store.open()
        try:
            shop.look(engine)
        finally:
            store.close()
    assert shop.things_confirmed > said_before
    assert {left.name for left in shop.path.parent.iterdir()} == {shop.path.name}


def test_a_migration_happens_wholly_or_not_at_all(shop: Shop, tmp_path: Path) -> None:
    moved = Shop(tmp_path / shop.path.name, shop.key, shop.confirmed, shop.before, shop.kills)
    shutil.copy(shop.path, moved.path)
    version = len(known_steps())
    began = time.monotonic()
    with opened(moved.path, moved.key) as engine:
        migrate(engine, steps=steps_up_to(version + 1))
    whole = time.monotonic() - began
    version = _look_at_copy(moved, version + 1)
    for _ in range(KILLS):
        moved.kill_at_work("migration", version + 1, random.uniform(0.0, 1.5 * whole))
        with opened(moved.path, moved.key) as engine:
            now = schema_version(engine.database)
            assert now in (version, version + 1)
            assert now >= max(map(int, moved.confirmed.get("version", ())), default=0)
            moved.look(engine)
        if now > version:
            version = _look_at_copy(moved, now)


def _look_at_copy(shop: Shop, now: int) -> int:
    """The copy that was made before a migration is a whole store of the version before; the version now."""
    copy = shop.path.with_name(f"{shop.path.name}.before-v{now}.bak")
    with opened(copy, shop.key) as engine:
        assert schema_version(engine.database) == now - 1
        shop.look(engine)
    copy.unlink()
    return now
