"""A working day without a display: a sample, messages, customers, the month, a backup, a check."""

from __future__ import annotations

import argparse
import csv
import json
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import openpyxl
import pypdf
import pytest

from carestation.command_line.parser import parser
from carestation.sops.library import built_in_texts
from tests.carestation.mail.corpus import FOLDER as CORPUS
from tests.carestation.mail.corpus import needs_corpus
from tests.journeys.letters import letter, write_letters, write_mailbox
from tests.journeys.machine import Machine

pytestmark = pytest.mark.journey


def fates(said: str) -> dict[str, int]:
    """How many messages became what, from `12 opened, 3 continued`."""
    pairs = (part.strip().partition(" ") for part in said.split(","))
    return {fate: int(count.replace(".", "")) for count, _, fate in pairs}


def test_a_working_day(machine: Machine) -> None:
    store = machine.place / "desk" / "shop.carestation"
    assert machine.done("demo", "--cases", 30, "--store", store) == f"30 cases in {store}\n"
    assert {path.name for path in store.parent.iterdir()} == {store.name, f"{store.name}.recovery-key.txt"}

    post = write_letters(machine.place / "post" / "inbox", range(1, 6))
    (post / "holiday.jpg").write_bytes(b"\xff\xd8\xff\xe0 a picture and no message")
    box = write_mailbox(machine.place / "post" / "old.mbox", [letter(6), letter(7), letter(8, answers=6)])
    taken = machine.done("--store", store, "intake", post.parent)
    assert fates(taken) == {"opened": 7, "continued": 1, "kept aside": 1}
    assert fates(machine.done("intake", "--store", store, box, post)) == {"already here": 9}

    people = machine.place / "people.csv"
    people.write_text(
        "Name;E-mail 1 - Value;Organization Name\n"
        "Åsa Öberg;asa@example.com;\nZdzisława Brzęczyszczykiewicz 1;writer1@example.net;Mleczarnia\n",
        encoding="utf-16",
    )
    assert machine.done("import", "customers", people, "--dry-run", "--store", store) == "1 new, 1 updated\n"
    assert "1 new customers, 1 with more detail" in machine.done(
        "import", "customers", people, "--store", store
    )
    again = machine.done("import", "customers", "--store", store, people)
    assert again == "2 unchanged\nEverybody is here already.\n"
    undone = machine.done("--store", store, "import", "undo")
    assert undone == "The import of “people.csv” is taken back. Customers who went with it: 1.\n"
    assert "no import to take back" in machine.refused(1, "import", "undo", "--store", store)

    assert "Written and verified:" in machine.done("backup", "--store", store)
    (backup,) = (store.parent / "backups").iterdir()
    assert machine.done("check", "--store", store) == "“shop.carestation” is whole.\n"
    key = store.with_name(f"{store.name}.recovery-key.txt")
    assert "is whole" in machine.done("check", "--store", backup, "--key-file", key)


@needs_corpus
def test_real_mail_all_enters_once(machine: Machine, store: Path) -> None:
    files = sum(1 for path in CORPUS.rglob("*.eml"))
    lines = [
        json.loads(line) for line in machine.done("intake", "--json", "--store", store, CORPUS).splitlines()
    ]
    mails = [line for line in lines if ".eml" in line["file"]]  # some are mailboxes: `001.eml #1`
    assert len({line["file"] for line in mails}) == len(mails) == files
    assert all(line["reason"] for line in mails if line["fate"] == "kept aside")
    assert all(line["case"] for line in mails if line["fate"] in ("opened", "continued"))
    again = fates(machine.done("intake", "--store", store, CORPUS))
    assert again == {"already here": len(lines)}
    assert "is whole" in machine.done("check", "--store", store)


def test_dry_run_stores_nothing_and_needs_no_store(machine: Machine) -> None:
    post = write_letters(machine.place / "post", [4])
    (line,) = machine.done("intake", "--dry-run", "--json", post).splitlines()
    said = json.loads(line)
    assert said["from_email"] == "writer4@example.net"
    assert said["from_name"] == "Zdzisława Brzęczyszczykiewicz 4"
    assert [file["filename"] for file in said["attachments"]] == ["Rechnung 4.pdf"]
    assert "writer4@example.net: Where is parcel 4?" in machine.done("intake", "--dry-run", post)
    assert not list((machine.place / "home").rglob("*.carestation"))


def test_the_months_summary_opens_in_other_programs(machine: Machine, store: Path) -> None:
    out = machine.place / "month"
    said = machine.done("summary", "--format", "xlsx,pdf,csv,html", "--out", out, "--store", store)
    assert f"files written to {out.resolve()}" in said
    (book,) = out.glob("*.xlsx")
    sheets = openpyxl.load_workbook(book)
    assert len(sheets.sheetnames) > 3
    cells = [str(cell) for sheet in sheets for row in sheet.values for cell in row if cell is not None]
    (paper,) = out.glob("*.pdf")
    text = " ".join(word for page in pypdf.PdfReader(paper).pages for word in page.extract_text().split())
    (page,) = out.glob("*.html")
    month = said.partition(":")[0]
    for place in (" ".join(cells), text, page.read_text("utf-8")):
        assert month in place
    tables = [list(csv.reader(StringIO(path.read_text("utf-8-sig")))) for path in out.glob("*.csv")]
    assert len(tables) > 5
    assert all(len(row) == len(table[0]) for table in tables for row in table if row)


def test_the_example_of_a_scenario_can_be_piped_back(machine: Machine) -> None:
    example = machine.done("timers", "replay", "--example")
    assert "First response" in machine.done("timers", "replay", "-", given=example)
    (machine.place / "s.json").write_text(example, encoding="utf-8")
    assert json.loads(machine.done("timers", "replay", "--json", "s.json"))["timers"]
    said = machine.refused(2, "timers", "replay", "-", given="{")
    assert said == "The file is not JSON: line 1, column 2."


def test_an_owner_wonders_what_they_would_have_met(machine: Machine, store: Path) -> None:
    """Ann thinks of promising an answer within the hour, and of opening on Saturdays alone."""
    asked = ("timers", "what-if", "--since", "2020-01-01", "--store", store)
    told = machine.done(*asked, "--targets", "first_response=60")
    assert "then with the targets and hours of their time, now with yours." in told
    assert "No longer late" in told
    piped = json.loads(machine.done(*asked, "--targets", "-", "--json", given='{"first_response": 60}'))
    (whole,) = [
        cell
        for cell in piped["attainment"]
        if cell["issue_type"] is None and cell["metric"] == "first_response"
    ]
    late_then, late_now = (whole[when]["n"] - whole[when]["within"] for when in ("then", "now"))
    assert late_now == late_then + whole["newly_late"] - whole["no_longer_late"]
    assert late_now > late_then
    (machine.place / "hours.json").write_text('{"sat": [["09:00", "24:00"]]}', encoding="utf-8")
    assert json.loads(machine.done(*asked, "--hours", "hours.json", "--json"))["cases"] == piped["cases"]
    assert "is not a target" in machine.refused(2, *asked, "--targets", "first=1")


def test_sops_are_checked(machine: Machine) -> None:
    assert len(machine.done("sops", "list").splitlines()) == 17
    (machine.place / "praise.yaml").write_text(built_in_texts()["praise"], encoding="utf-8")
    assert machine.done("sops", "check", "praise.yaml") == "praise.yaml: OK (Praise, 7 steps)\n"
    (machine.place / "bad.yaml").write_text("key: bad\n", encoding="utf-8")
    said = machine.run("sops", "check", "praise.yaml", "bad.yaml")
    assert said.status == 2
    assert "bad.yaml:1:" in said.out


@pytest.mark.parametrize("command", ["check", "summary", "backup"])
def test_a_throw_away_sample_is_thrown_away(machine: Machine, command: str) -> None:
    elsewhere = machine.place / "elsewhere"
    words = [] if command == "check" else ["--out", elsewhere]
    assert machine.done(command, *words, "--store", ":demo:")  # that nothing is left is asserted each time
    assert machine.run("demo", "--store", ":demo:").status == 2


def test_the_key_comes_from_a_named_file_or_the_environment(machine: Machine, store: Path) -> None:
    key = machine.place / "key.txt"
    store.with_name(f"{store.name}.recovery-key.txt").rename(key)
    said = machine.refused(1, "check", "--store", store)
    assert "The key of “shop.carestation” was not found." in said
    assert "--key-file" in said
    assert "is whole" in machine.done("check", "--store", store, "--key-file", key)
    assert "is whole" in machine.done("--key-file", key, "--store", store, "check")
    assert "is whole" in machine.done("check", "--store", store, CARESTATION_KEY_FILE=str(key))


def test_a_key_for_everything_is_not_tried_on_a_sample(machine: Machine, store: Path) -> None:
    (machine.place / "key.txt").write_text("not the key of a sample\n")
    named = str(machine.place / "key.txt")
    assert "is whole" in machine.done("check", "--store", store, CARESTATION_KEY_FILE=named)
    assert "is whole" in machine.done("check", "--store", ":demo:", CARESTATION_KEY_FILE=named)


def commands(of: argparse.ArgumentParser, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield words
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from commands(below, (*words, word))


@pytest.mark.parametrize("words", list(commands(parser())), ids=" ".join)
def test_help_says_what_each_command_and_option_does(machine: Machine, words: tuple[str, ...]) -> None:
    said = machine.done(*words, "--help")
    usage, _, rest = said.partition("\n\n")
    assert usage.startswith(" ".join(["usage: carestation", *words]))
    assert not rest.startswith(("options:", "positional")), "it does not say what the command is for"
    of = parser()
    for word in words:
        (choices,) = (a.choices for a in of._actions if isinstance(a, argparse._SubParsersAction))
        of = choices[word]
    for action in of._actions:
        assert action.help or isinstance(action, argparse._SubParsersAction), action
        assert all(option in said for option in action.option_strings)


def test_the_version_is_said(machine: Machine) -> None:
    assert machine.done("--version").startswith("CareStation ")
