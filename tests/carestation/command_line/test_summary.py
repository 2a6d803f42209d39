"""`carestation summary` on a real, encrypted store."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from carestation.__main__ import main
from carestation.keys.key_file import beside, write_key_file
from tests.desks import open_desk

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    with open_desk(tmp_path_factory.mktemp("desk")) as desk:
        write_key_file(beside(desk.path), desk.key)
        return desk.path


def test_a_scheduler_needs_no_display(store: Path, tmp_path: Path) -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "carestation",
            "summary",
            "--store",
            store,
            "--month",
            "2026-10",
            "--out",
            "here",
        ],
        cwd=tmp_path,
        env={name: value for name, value in os.environ.items() if name not in screens}
        | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    where = (tmp_path / "here").resolve()
    said = f"October 2026: 16 files written to {where}. Nothing happened at the desk in this month.\n"
    assert done.stdout == said
    names = {path.name for path in where.iterdir()}
    assert {"summary-2026-10.xlsx", "summary-2026-10.pdf", "summary-2026-10-figures.csv"} <= names
    assert (where / "summary-2026-10.pdf").read_bytes().startswith(b"%PDF-")


def test_one_file_is_named(store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status = main(
        ["summary", "--store", str(store), "--month", "2027-01", "--format", "html", "--out", str(tmp_path)]
    )
    assert status == 0
    said = capsys.readouterr().out
    assert said.startswith(f"January 2027: summary-2027-01.html written to {tmp_path.resolve()}.")
    assert "has not begun" in said
    assert "Kettle &amp; Co" in (tmp_path / "summary-2027-01.html").read_text("utf-8")


def test_the_last_month_that_is_over_is_meant_where_none_is_named(store: Path, tmp_path: Path) -> None:
    assert main(["summary", "--store", str(store), "--format", "html", "--out", str(tmp_path)]) == 0
    (written,) = tmp_path.iterdir()
    page = written.read_text("utf-8")
    assert "not over" not in page
    assert "has not begun" not in page


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--month", "2026-13"], "“2026-13” is not a month"),
        (["--format", "doc"], "“doc” is not a format"),
    ],
)
def test_bad_input_is_told_in_a_sentence(
    words: list[str], sentence: str, store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["summary", "--store", str(store), "--out", str(tmp_path), *words]) == 2
    assert sentence in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_is_refused(
    store: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "taken").write_bytes(b"")
    words = ["summary", "--store", str(store), "--month", "2026-10", "--out", str(tmp_path / "taken")]
    assert main(words) == 1
    assert "could not be written" in capsys.readouterr().err
