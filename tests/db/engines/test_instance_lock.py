"""One program per store, across processes and their sudden ends."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carestation.errors import Refused
from db.engines.instance_lock import InstanceLock

ROOT = Path(__file__).parents[3]
HOLD = """
import sys
from pathlib import Path
from db.engines.instance_lock import InstanceLock
InstanceLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def other_program(store: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock until it is killed."""
    command = [sys.executable, "-c", HOLD, str(store)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_the_holder_is_named_and_its_death_frees_the_store(tmp_path: Path) -> None:
    lock = InstanceLock(tmp_path / "shop.carestation")
    with other_program(tmp_path / "shop.carestation") as process, pytest.raises(Refused) as told:
        lock.acquire()
    assert f"already open in process {process.pid}." in str(told.value)
    lock.acquire()
    lock.release()
    assert list(tmp_path.iterdir()) == []


def test_two_stores_do_not_disturb_each_other(tmp_path: Path) -> None:
    one, two = InstanceLock(tmp_path / "one"), InstanceLock(tmp_path / "two")
    one.acquire()
    two.acquire()
    one.release()
    two.release()


def test_a_link_to_the_store_is_the_store(tmp_path: Path) -> None:
    (tmp_path / "real").touch()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    real, link = InstanceLock(tmp_path / "real"), InstanceLock(tmp_path / "link")
    real.acquire()
    with pytest.raises(Refused):
        link.acquire()
    real.release()
    link.acquire()
    link.release()


def test_a_lock_file_that_a_crash_left_does_not_matter(tmp_path: Path) -> None:
    (tmp_path / "shop.lock").write_text("99999")
    lock = InstanceLock(tmp_path / "shop")
    lock.acquire()
    lock.release()
    lock.release()
