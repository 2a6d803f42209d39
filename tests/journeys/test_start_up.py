"""What is loaded before anybody sees anything: heavy libraries wait until something needs them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {
    "PySide6",
    "argon2",
    "charset_normalizer",
    "db",
    "email",
    "holidays",
    "keyring",
    "mailparser_reply",
    "nh3",
    "peewee",
    "phonenumbers",
    "platformdirs",
    "psycopg",
    "sqlcipher3",
    "xlsxwriter",
    "yaml",
}
"""Each costs between 5 and 500 ms, or stands for a room that a command need not enter."""
NOT_FOR_A_WINDOW = HEAVY - {"PySide6", "email", "platformdirs", "yaml"}


def loaded_by(code: str) -> set[str]:
    """The top-level packages that a new interpreter has loaded after running this."""
    tell = "import sys, json; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", f"{code}\n{tell}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return set(json.loads(run.stdout.splitlines()[-1]))


@pytest.mark.parametrize(
    "words",
    [
        [],
        ["intake", "letter.eml"],
        ["import", "customers", "people.csv"],
        ["summary", "--month", "2026-10"],
        ["timers", "replay", "scenario.json"],
        ["sops", "check", "sop.yaml"],
        ["demo"],
        ["tour", "--out", "."],
        ["backup"],
        ["check"],
    ],
    ids=lambda words: " ".join(words[:1]),
)
def test_reading_the_command_line_loads_nothing_heavy(words: list[str]) -> None:
    loaded = loaded_by(
        "import carestation.__main__\n"
        "from carestation.command_line.parser import parser\n"
        f"parser().parse_args({words!r})"
    )
    assert "argparse" in loaded
    assert loaded & HEAVY == set()


def test_the_window_loads_no_library_that_only_a_report_or_the_store_needs() -> None:
    loaded = loaded_by("import ui.application")
    assert "PySide6" in loaded
    assert loaded & NOT_FOR_A_WINDOW == set()


def test_replaying_timers_needs_neither_store_nor_window(tmp_path: Path) -> None:
    loaded = loaded_by(
        "from carestation.__main__ import main\n"
        "import contextlib, io, pathlib\n"
        "with contextlib.redirect_stdout(io.StringIO()) as said:\n"
        "    main(['timers', 'replay', '--example'])\n"
        f"path = pathlib.Path({str(tmp_path / 'scenario.json')!r})\n"
        "path.write_text(said.getvalue())\n"
        "assert main(['timers', 'replay', str(path)]) == 0\n"
    )
    assert loaded & {"PySide6", "peewee", "sqlcipher3", "keyring"} == set()
