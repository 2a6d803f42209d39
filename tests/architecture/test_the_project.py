"""Habits that are easily lost: no path of a machine in the project, small files, tests that can be found."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROOMS = ("carestation", "ui", "db", "resources")
LONGEST_FILE = 300
LONGEST_FUNCTION = 50
MOST_METHODS = 30


def _modules(*rooms: str) -> Iterator[Path]:
    for room in rooms:
        yield from sorted((ROOT / room).rglob("*.py"))


def test_files_and_functions_stay_small() -> None:
    too_long = []
    for module in _modules(*ROOMS):
        text = module.read_text(encoding="utf-8")
        if text.count("\n") > LONGEST_FILE:
            too_long.append(f"{module.relative_to(ROOT)}: {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno > LONGEST_FUNCTION:
                too_long.append(f"{module.relative_to(ROOT)}:{node.lineno} {node.name}")
            if isinstance(node, ast.ClassDef):
                methods = sum(isinstance(part, ast.FunctionDef) for part in node.body)
                if methods > MOST_METHODS:
                    too_long.append(
                        f"{module.relative_to(ROOT)}:{node.lineno} {node.name}: {methods} methods"
                    )
    assert not too_long, "\n".join(too_long)


def test_the_lock_pins_everything_and_names_no_host() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert "://" not in lock
    pinned = re.findall(r"^[A-Za-z0-9_.-]+==", lock, re.MULTILINE)
    assert len(pinned) > 40
    assert lock.count("--hash=sha256:") >= len(pinned)


def test_every_test_folder_is_a_package() -> None:
    # without it pytest takes tests/ui for the room ui, and every import fails
    for module in _modules("tests"):
        assert (module.parent / "__init__.py").exists(), module.parent


def test_the_window_never_pumps_events_while_it_waits() -> None:
    guilty = [m for m in _modules("ui") if "processEvents(" in m.read_text(encoding="utf-8")]
    assert not guilty


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        str(module.relative_to(ROOT))
        for module in _modules(*ROOMS)
        if not ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))
    ]
    assert not silent
