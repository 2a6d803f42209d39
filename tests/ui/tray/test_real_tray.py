"""On a desktop that has a tray, the icon is in it, its menu works, and closing the window leaves the desk there."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ui.tray.tray_picture import SIZES

ROOT = Path(__file__).parents[3]
TOOLS = ("dbus-run-session", "xvfb-run")

pytestmark = [
    pytest.mark.journey,
    pytest.mark.skipif(not all(map(shutil.which, TOOLS)), reason="no bus or no screen can be made here"),
]


def test_the_desk_lives_in_a_real_tray(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.ui.tray.tray_desktop", str(tmp_path)]
    run = subprocess.run(
        ["dbus-run-session", "--", "xvfb-run", "-a", *words],
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout.splitlines()[-1])
    assert seen["tray"]
    assert seen["tip"].splitlines()[0] == "CareStation"
    assert "5 thing" in seen["tip"]
    assert set(seen["sizes"]) <= set(SIZES)
    assert seen["menu"] == ["Open CareStation", "Next case", "Log a call", "Quiet until tomorrow", "Quit"]
    assert seen["stays"]
    assert seen["gone"]
