"""SOPs come from files and go into files; a broken one is refused with its line, and the library is as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError
from carestation.sop_editing.put_draft import KeepDraft
from carestation.sop_editing.sop_files import (
    ImportSops,
    SopFile,
    export_all,
    export_sop,
    load_files,
    read_files,
)
from carestation.sops.library import built_in_sop, built_in_sops
from carestation.sops.read_sop import read_sop_file
from carestation.sops.sop_fault import BrokenSop
from carestation.sops.write_sop import write_sop
from tests.desks import OpenDesk

PRAISE = built_in_sop("praise")
GOOD = SopFile("good.yaml", write_sop(PRAISE).encode())
HEAD = b"key: mine\ntitle: Mine\nsummary: For trying.\ngate: warn\nsteps:\n"

BROKEN: dict[str, tuple[bytes, int, str]] = {
    "wrong type": (HEAD + b"  - {id: a, title: [one]}\n", 6, "“title” must be text"),
    "steps are no list": (HEAD[:-1] + b" 3\n", 5, "“steps” must be a list"),
    "duplicate ids": (HEAD + b"  - {id: a, title: A}\n  - {id: a, title: B}\n", 7, "already"),
    "cycle": (
        HEAD
        + b"  - {id: a, title: A, kind: yes_no, show_if: {step: b, is: yes}}\n"
        + b"  - {id: b, title: B, kind: yes_no, show_if: {step: a, is: yes}}\n",
        6,
        "wait for each other",
    ),
    "5 MB": (HEAD + b"  - {id: a, title: A, help: " + b"x" * 5_000_000 + b"}\n", 1, "larger than 256 kB"),
    "not UTF-8": (HEAD + b"  - {id: a, title: Caf\xe9}\n", 6, "not UTF-8"),
    "bomb of aliases": (
        b"a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n" + HEAD,
        1,
        "Anchors",
    ),
    "bomb of depth": (b"key: " + b"[" * 100_000, 1, "nested more than"),
    "bomb of tags": (b"key: !!python/object/apply:os.system [ls]\n", 1, "Tags"),
    "no YAML": (HEAD + b"  - {id: a\n", 7, "cannot be read as YAML"),
    "nothing": (b"", 1, "empty"),
}


@pytest.fixture
def owned(at_desk: OpenDesk) -> OpenDesk:
    at_desk.desk.actor = at_desk.ann
    return at_desk


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_refused_with_its_line_and_the_library_is_as_it_was(
    owned: OpenDesk, tmp_path: Path, kind: str
) -> None:
    content, line, words = BROKEN[kind]
    path = tmp_path / "mine.yaml"
    path.write_bytes(content)
    owned.desk.do(KeepDraft(replace(PRAISE, title="Mine")))
    before = owned.desk.ask(lambda read: read.sops.all())
    with pytest.raises(BrokenSop) as told:
        owned.desk.do(ImportSops((GOOD, *load_files([path]))))
    assert f"mine.yaml:{line}: " in str(told.value)
    assert words in str(told.value)
    assert owned.desk.ask(lambda read: read.sops.all()) == before


def test_the_faults_of_all_files_are_told_at_once() -> None:
    with pytest.raises(BrokenSop) as told:
        read_files((SopFile("a.yaml", b""), GOOD, SopFile("b.yaml", b"- x"), replace(GOOD, name="c.yaml")))
    assert [(fault.file, fault.line) for fault in told.value.faults] == [
        ("a.yaml", 1),
        ("b.yaml", 1),
        ("c.yaml", 1),
    ]
    assert "already" in told.value.faults[2].sentence


def test_an_imported_sop_is_a_draft_until_it_is_published(owned: OpenDesk) -> None:
    changed = replace(PRAISE, title="Praise and thanks")
    keys = owned.desk.do(ImportSops((SopFile("p.yaml", write_sop(changed).encode()),))).value
    assert keys == ("praise",)
    known = next(sop for sop in owned.desk.ask(lambda read: read.sops.all()) if sop.key == "praise")
    assert known.draft is not None
    assert known.draft.sop == changed
    assert known.current is not None
    assert known.current.sop == PRAISE


def test_what_was_exported_is_imported_as_it_was(owned: OpenDesk, tmp_path: Path) -> None:
    folder = tmp_path / "sops"
    assert export_all(owned.desk.ask(lambda read: read.sops.all()), folder) == 17
    files = sorted(folder.iterdir())
    assert read_files(load_files(files)) == tuple(sorted(built_in_sops(), key=lambda sop: sop.key))
    export_sop(PRAISE, tmp_path / "one.yaml")
    assert read_sop_file(tmp_path / "one.yaml") == PRAISE


def test_a_folder_that_cannot_be_written_is_told_and_an_absent_file_too(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.write_text("x")
    with pytest.raises(CareError, match="could not be written"):
        export_sop(PRAISE, in_the_way / "p.yaml")
    with pytest.raises(BadInput, match="cannot be read"):
        load_files([tmp_path / "absent.yaml"])
