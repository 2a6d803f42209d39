"""What cannot be done is said in one sentence, with the right exit status, and everything stays as it was."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from carestation import __version__
from carestation.keys import recovery_key
from carestation.keys.key_file import beside, read_key_file
from carestation.keys.master_key import new_master_key
from db.engines.new_store import create_store
from db.engines.store_file import new_store_id
from tests.db.engines.disks import disk, unwritable
from tests.db.engines.stores import contents, opened
from tests.journeys.letters import write_letters
from tests.journeys.machine import ROOT, Machine

pytestmark = pytest.mark.journey

REFUSED, BAD_INPUT = 1, 2


def truncate(store: Path) -> None:
    os.truncate(store, store.stat().st_size // 2)


def become_a_pdf(store: Path) -> None:
    store.write_bytes(b"%PDF-1.7\n" + bytes(9_000))


def become_a_folder(store: Path) -> None:
    store.unlink()
    store.mkdir()


def become_empty(store: Path) -> None:
    store.write_bytes(b"")


def become_newer(store: Path) -> None:
    with opened(store, read_key_file(beside(store))) as engine:
        engine.database.execute_sql("INSERT INTO schema_step VALUES (4711, 'to come', '99.1')")


def get_another_key(store: Path) -> None:
    beside(store).write_text(recovery_key.write(new_master_key()))


def get_a_torn_key(store: Path) -> None:
    beside(store).write_text(beside(store).read_text()[:-9])


def vanish(store: Path) -> None:
    store.unlink()


WRONGS: list[tuple[Callable[[Path], None], int, str]] = [
    (vanish, BAD_INPUT, "There is no store at"),
    (truncate, REFUSED, "“shop.carestation” is damaged or incomplete."),
    (become_a_pdf, BAD_INPUT, "“shop.carestation” is a PDF document, not a CareStation store."),
    (become_a_folder, BAD_INPUT, "“shop.carestation” is a folder, not a CareStation store."),
    (become_empty, BAD_INPUT, "“shop.carestation” is an empty file, not a CareStation store."),
    (become_newer, REFUSED, f"CareStation 99.1 (schema 4711); this is CareStation {__version__}"),
    (get_another_key, REFUSED, "The key does not open “shop.carestation”"),
    (get_a_torn_key, BAD_INPUT, "The recovery key is too short"),
]


@pytest.mark.parametrize(
    ("wrong", "status", "sentence"), WRONGS, ids=lambda value: getattr(value, "__name__", "")
)
def test_a_store_that_cannot_be_used(
    wrong: Callable[[Path], None], status: int, sentence: str, machine: Machine, store: Path
) -> None:
    wrong(store)
    post = write_letters(machine.place / "post", [1])
    before = contents(store.parent)
    for words in (["check"], ["intake", post], ["backup"]):
        assert sentence in machine.refused(status, *words, "--store", store)
        assert contents(store.parent) == before


@pytest.mark.parametrize("wrong", [truncate, become_a_pdf, become_a_folder], ids=lambda wrong: wrong.__name__)
def test_without_any_key_it_is_still_said_what_the_file_is(
    wrong: Callable[[Path], None], machine: Machine, store: Path
) -> None:
    wrong(store)
    beside(store).unlink()
    said = machine.refused(REFUSED if wrong is truncate else BAD_INPUT, "check", "--store", store)
    assert "“shop.carestation”" in said


def test_a_key_file_that_is_not_there_or_no_key(machine: Machine, store: Path) -> None:
    said = machine.refused(BAD_INPUT, "check", "--store", store, "--key-file", "nothing.txt")
    assert said.startswith("The key file “nothing.txt” cannot be read.")
    said = machine.refused(BAD_INPUT, "check", "--store", store, "--key-file", store)
    assert "cannot be read" in said
    (machine.place / "note.txt").write_text("buy milk\n")
    said = machine.refused(BAD_INPUT, "check", "--store", store, "--key-file", "note.txt")
    assert "The recovery key is too short" in said or "never occurs" in said


def test_two_programs_at_once(machine: Machine, store: Path) -> None:
    post = write_letters(machine.place / "post", [1])
    with opened(store, read_key_file(beside(store))):
        before = contents(store.parent)
        for words in (["check"], ["intake", post], ["backup"]):
            said = machine.refused(REFUSED, *words, "--store", store)
            assert f"“shop.carestation” is already open in process {os.getpid()}." in said
            assert contents(store.parent) == before
    assert "is whole" in machine.done("check", "--store", store)


def test_a_folder_that_cannot_be_written(machine: Machine, store: Path) -> None:
    before = contents(store.parent)
    with unwritable(store.parent):
        for words in (["check"], ["backup"], ["import", "undo"]):
            said = machine.refused(REFUSED, *words, "--store", store)
            assert "“shop.carestation” cannot be changed: the file or its folder is read-only." in said
    assert contents(store.parent) == before


def test_a_demo_where_nothing_can_be_written(machine: Machine) -> None:
    folder = machine.place / "locked"
    folder.mkdir()
    with unwritable(folder):
        said = machine.refused(REFUSED, "demo", "--cases", 1, "--store", folder / "new.carestation")
    assert "“new.carestation” cannot be changed" in said


def test_a_disk_that_is_full(machine: Machine, store: Path) -> None:
    with disk(machine.place / "small", "8m") as small:
        moved = small / store.name
        moved.write_bytes(store.read_bytes())
        beside(moved).write_bytes(beside(store).read_bytes())
        machine.done("check", "--store", moved)
        rest = os.statvfs(small)
        (small / "ballast").write_bytes(bytes(rest.f_bavail * rest.f_frsize - 400_000))
        post = write_letters(machine.place / "post", range(4, 400, 4))
        said = machine.run("intake", post, "--store", moved)
        assert said.status == REFUSED
        assert said.err.startswith("carestation: The disk that holds “shop.carestation” is full.")
        taken = int(said.out.split()[0])
        assert "is full" in machine.refused(REFUSED, "backup", "--out", small / "copies", "--store", moved)
        (small / "ballast").unlink()
        assert "is whole" in machine.done("check", "--store", moved)
        rest_of_it = machine.done("intake", post, "--store", moved)
        assert f"{taken} already here" in rest_of_it
        assert f"{99 - taken} opened" in rest_of_it


def test_a_summary_that_cannot_be_written(machine: Machine, store: Path) -> None:
    locked = machine.place / "locked"
    locked.mkdir()
    words = ("summary", "--month", "2026-10", "--store", store, "--out")
    with unwritable(locked):
        for name in ("xlsx", "pdf", "html"):
            said = machine.refused(REFUSED, *words, locked, "--format", name)
            assert said.startswith(f"summary-2026-10.{name} may not be written to {locked}.")
    assert not list(locked.iterdir())
    (locked / "summary-2026-10.xlsx").mkdir()  # as a file that another program holds: it cannot be replaced
    said = machine.refused(REFUSED, *words, locked, "--format", "xlsx")
    assert said.startswith(f"summary-2026-10.xlsx could not be written to {locked}: ")
    assert [path.name for path in locked.iterdir()] == ["summary-2026-10.xlsx"]


def test_a_summary_for_which_there_is_no_room(machine: Machine, store: Path) -> None:
    words = ("summary", "--month", "2026-10", "--store", store, "--out")
    with disk(machine.place / "stick", "64k") as small:
        machine.done(*words, small, "--format", "xlsx")
        before = contents(small)
        (small / "ballast").write_bytes(
            bytes(os.statvfs(small).f_bavail * os.statvfs(small).f_frsize - 8_192)
        )
        for name in ("xlsx", "pdf", "html"):
            said = machine.refused(REFUSED, *words, small, "--format", name)
            assert said.startswith(f"There is no room for summary-2026-10.{name}.")
        (small / "ballast").unlink()
        assert contents(small) == before  # the older file is as it was


def test_a_store_that_is_there_is_never_made_anew(machine: Machine, store: Path) -> None:
    before = contents(store.parent)
    said = machine.refused(REFUSED, "demo", "--cases", 5, "--store", store)
    assert said.startswith("“shop.carestation” exists already, and is left as it is.")
    assert contents(store.parent) == before


def test_without_a_display_one_sentence_names_the_tour(machine: Machine) -> None:
    began = time.monotonic()
    said = machine.refused(REFUSED)
    assert time.monotonic() - began < 2
    assert said.startswith("There is no display to open the window on.")
    assert "carestation tour --out DIR" in said
    imports = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "carestation"],
        cwd=ROOT,
        env=machine.environment,
        capture_output=True,
        text=True,
    )
    assert imports.returncode == REFUSED
    assert "carestation.display" in imports.stderr
    assert "PySide6" not in imports.stderr


def test_the_usual_store_that_is_not_there_yet(machine: Machine) -> None:
    said = machine.refused(BAD_INPUT, "check")
    assert str(machine.place / "home") in said
    assert "Start CareStation once to set it up." in said
    assert not list((machine.place / "home").rglob("*.carestation*"))


BAD_WORDS: list[list[str]] = [
    ["intake", "nothing.eml"],
    ["intake", "--dry-run", "nothing.eml"],
    ["import", "customers", "nothing.csv"],
    ["import", "customers", "."],
    ["import", "customers", "empty.csv"],
    ["import", "customers", "paper.pdf"],
    ["import", "customers", "people.csv", "--encoding", "klingon"],
    ["import", "customers", "people.csv", "--delimiter", "ab"],
    ["summary", "--month", "2026-13"],
    ["summary", "--format", "doc"],
    ["timers", "replay"],
    ["timers", "replay", "nothing.json"],
    ["demo", "--cases", "0"],
]


@pytest.mark.parametrize("words", BAD_WORDS, ids=" ".join)
def test_what_cannot_be_used_ends_with_2(words: list[str], machine: Machine, store: Path) -> None:
    (machine.place / "empty.csv").write_bytes(b"")
    (machine.place / "paper.pdf").write_bytes(b"%PDF-1.7\n")
    (machine.place / "people.csv").write_text("Name,E-mail\nJo,jo@example.com\n")
    before = contents(store.parent)
    assert machine.refused(BAD_INPUT, "--store", store, *words)
    assert contents(store.parent) == before


@pytest.mark.parametrize(
    "words", [["fly"], ["intake"], ["check", "--fast"], ["demo", "--cases", "many"]], ids=" ".join
)
def test_words_that_nobody_knows_show_the_usage(words: list[str], machine: Machine) -> None:
    said = machine.run(*words)
    assert said.status == BAD_INPUT
    assert said.err.startswith("usage: carestation")


def test_a_table_of_which_nothing_can_be_used(machine: Machine, store: Path) -> None:
    (machine.place / "odd.csv").write_text("E-mail,Colour\nred,7\nblue,9\n")
    said = machine.run("import", "customers", "odd.csv", "--store", store)
    assert said.status == BAD_INPUT
    assert "odd.csv:2: " in said.out
    assert said.err == "carestation: Nothing in “odd.csv” can be used. The lines above say why.\n"
    assert machine.refused(REFUSED, "import", "undo", "--store", store)


def test_files_that_cannot_be_read_do_not_stop_the_others(machine: Machine, store: Path) -> None:
    post = write_letters(machine.place / "post", [1, 2])
    (post / "00001.mbox").symlink_to(post / "nowhere")
    (post / "odd\udcff.eml").write_bytes((post / "00001.eml").read_bytes().replace(b"<1@", b"<odd@"))
    said = machine.run("intake", "--json", post, "--store", store, PYTHONIOENCODING="ascii")
    assert said.status == 0, said
    assert said.out.count('"opened"') == 3
    assert "odd\\ufffd.eml" in said.out


def test_a_store_that_was_just_begun_is_whole(machine: Machine) -> None:
    path, key = machine.place / "new.carestation", new_master_key()
    create_store(path, key, new_store_id())
    (machine.place / "key.txt").write_text(recovery_key.write(key))
    words = ["--store", path, "--key-file", "key.txt"]
    assert machine.done("check", *words) == "“new.carestation” is whole.\n"


def test_a_table_of_anything_else_is_no_list_of_customers(
    machine: Machine, store: Path, tmp_path: Path
) -> None:
    colours = tmp_path / "colours.csv"
    colours.write_text("colour,size\nred,12\nblue,14\n", encoding="utf-8")
    said = machine.refused(2, "import", "customers", str(colours), "--store", str(store))
    assert "looks like a customer" in said
