"""Whoever finds the disk reads nobody's name: not in the store, its log or its backups, nor in what lies beside."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from carestation.desk import Desk
from carestation.inbox.inbox_row import InboxQuery
from carestation.intake.receive import Receive
from carestation.keys.key_file import beside, read_key_file
from carestation.keys.keyring_store import KeyringStore
from db.store_access import LocalStoreAccess
from tests.db.engines.stores import files_that_spell
from tests.journeys.letters import letter, write_letters
from tests.journeys.machine import Machine

pytestmark = pytest.mark.journey

SHORTEST = 7
"""Letters: shorter words stand in random bytes by chance, now and then."""


def private_words(desk: Desk) -> set[str]:
    """Names, addresses, numbers and subjects of everybody at the desk."""
    customers = desk.ask(lambda read: read.customers("", limit=10_000))
    cases = desk.ask(lambda read: read.inbox(InboxQuery(limit=10_000))).rows
    words = {case.subject for case in cases}
    words |= {told for row in customers for told in (row.name, row.company, row.email, row.phone)}
    words |= {word for name in words for word in name.split()}
    return {word for word in words if len(word) >= SHORTEST}


def strings(path: Path) -> str:
    """What binutils' `strings` finds in a file: 7-bit, 8-bit and 16-bit text."""
    program = shutil.which("strings")
    if program is None:
        return ""
    runs = (["-e", kind, "-n", str(SHORTEST)] for kind in "sSlb")
    found = (subprocess.run([program, "-a", *run, path], capture_output=True, check=True) for run in runs)
    return "\n".join(said.stdout.decode("utf-8", "replace") for said in found)


def test_no_name_can_be_read_while_the_desk_is_open(machine: Machine, store: Path) -> None:
    machine.done("intake", write_letters(machine.place / "post", range(1, 30)), "--store", store)
    machine.done("backup", "--store", store)
    access = LocalStoreAccess(store, KeyringStore())
    with access.open_desk(read_key_file(beside(store))) as desk:
        for number in range(30, 60):
            desk.do(Receive(bytes(letter(number)), f"{number}.eml"))
        access.back_up(store.parent / "backups")
        words = private_words(desk)
        log = store.with_name(f"{store.name}-wal")
        assert log.stat().st_size > 100_000
        files = {path for path in store.parent.rglob("*") if path.is_file()}
        assert {log, store} < files
        assert len([path for path in files if path.suffix == ".backup"]) == 2
        assert files_that_spell(store.parent, *words) == set()
        seen = {path.name: strings(path) for path in files}
    assert {"Zdzisława Brzęczyszczykiewicz 59", "Brzęczyszczykiewicz", "writer59@example.net"} < words
    assert len(words) > 150
    assert not [(name, word) for name, text in seen.items() for word in words if word in text]


def test_the_search_for_names_finds_them_where_they_are(machine: Machine) -> None:
    post = write_letters(machine.place / "post", [1])
    assert files_that_spell(post, "writer1@example.net") == {"00001.eml"}
    if shutil.which("strings"):
        assert "writer1@example.net" in strings(post / "00001.eml")


def test_nothing_is_left_in_the_home_of_who_works(machine: Machine, store: Path) -> None:
    machine.done("intake", write_letters(machine.place / "post", range(1, 5)), "--store", store)
    machine.done("summary", "--out", machine.place / "month", "--store", store)
    assert not [path for path in (machine.place / "home").rglob("*") if path.is_file()]
