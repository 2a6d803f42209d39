"""kill -9 at random moments: the store opens, passes its check, and has everything that was confirmed.

CARESTATION_KILLS is the number of kills for each kind of work (8 if it is not set).
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from carestation.keys.master_key import MasterKey
from db.backup import backups
from db.engines.sqlcipher import SqlCipherEngine
from db.migrations.run import migrate, schema_version
from tests.db.engines.doomed import STEPS
from tests.db.engines.stores import new_store, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9 on Windows")

KILLS = int(os.environ.get("CARESTATION_KILLS", "8"))
ROOT = Path(__file__).parents[3]
ROWS = 20_000


def killed(work: str, path: Path, key: MasterKey, after: float) -> list[str]:
    """Let another process work on the store, kill it `after` seconds of work; what it had confirmed."""
    command = [sys.executable, "-m", "tests.db.engines.doomed", work, str(path), key.hex()]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "open\n"
        time.sleep(after)
        process.kill()
        lines = process.stdout.read().split("\n")
    return lines[:-1]  # what follows the last line break was being said


def messages(engine: SqlCipherEngine) -> int:
    return int(engine.database.execute_sql("SELECT count(*) FROM message").fetchone()[0])


def fill(path: Path, key: MasterKey) -> None:
    with opened(path, key) as engine:
        migrate(engine, steps=STEPS[:1])
        engine.database.execute_sql(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT ?) "
            "INSERT INTO message (customer, body) SELECT 1, 'message ' || i FROM n",
            (ROWS,),
        )


def test_while_it_writes(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    with opened(path, key) as engine:
        migrate(engine, steps=STEPS[:1])
    confirmed = 0
    for _ in range(KILLS):
        said = killed("write", path, key, random.uniform(0.0, 0.15))
        confirmed += len(said)
        with opened(path, key) as engine:
            stored, odd = divmod(messages(engine), 3)
            assert odd == 0, "half a transaction"
            assert stored >= confirmed
            assert stored - confirmed <= KILLS, "each death can leave one that was stored and not yet said"
            assert engine.problems() == []
            engine.database.execute_sql("INSERT INTO found (found, rank) VALUES ('integrity-check', 1)")
            assert sorted(left.name for left in tmp_path.iterdir() if left.suffix == ".lock") == [
                "shop.carestation.lock"
            ]
    assert confirmed > KILLS


def test_while_it_migrates(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    fill(path, key)
    old = path.read_bytes()
    whole = _time_of_a_migration(path, key)
    versions = []
    for _ in range(KILLS):
        path.write_bytes(old)
        killed("migrate", path, key, random.uniform(0.0, whole * 1.2))
        with opened(path, key) as engine:
            versions.append(schema_version(engine.database))
            assert messages(engine) == ROWS
            assert engine.problems() == []
            migrate(engine, steps=STEPS)
            assert schema_version(engine.database) == 2
            assert messages(engine) == ROWS
            assert engine.problems() == []
        with opened(path.with_name(f"{path.name}.before-v2.bak"), key) as copy:
            assert schema_version(copy.database) == 1
            assert messages(copy) == ROWS
    assert set(versions) <= {1, 2}


def test_while_it_makes_backups(tmp_path: Path) -> None:
    path, key = new_store(tmp_path)
    fill(path, key)
    folder = tmp_path / "backups"
    for _ in range(KILLS):
        said = killed("copy", path, key, random.uniform(0.0, 0.3))
        assert len(backups(path.name, folder)) >= min(len(said), 2)
        for copy in backups(path.name, folder):
            with opened(copy, key) as engine:
                assert messages(engine) == ROWS
                assert engine.problems() == []
    with opened(path, key) as engine:
        assert messages(engine) == ROWS
        assert engine.problems() == []


def _time_of_a_migration(path: Path, key: MasterKey) -> float:
    began = time.monotonic()
    with opened(path, key) as engine:
        migrate(engine, steps=STEPS)
    return time.monotonic() - began
