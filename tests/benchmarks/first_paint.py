"""From the start of the process to the first painted inbox, against a bare window with a table: time and memory."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from tests.benchmarks.ratio import Ratio

GOAL = 1.6
_RUNS = 7
_HOMES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)

Figures = dict[str, float]


def first_paint(store: Path) -> Iterator[Ratio]:
    """Both by turns, each in processes of its own, the first of each not counted; nobody else has the store open."""
    ours, floor = [], []
    with TemporaryDirectory() as compiled:
        for number in range(_RUNS + 1):
            started = _run(compiled, "desk_start", str(store)), _run(compiled, "bare_window")
            if number:
                ours.append(started[0])
                floor.append(started[1])
    for name, figure, unit in (
        ("first painted inbox", "wall_ms", "ms"),
        ("first painted inbox, processor time", "cpu_ms", "ms"),
        ("first painted inbox, peak memory", "peak_mb", "mb"),
    ):
        yield Ratio(name, median(f[figure] for f in ours), median(f[figure] for f in floor), GOAL, unit)


def _run(compiled: str, module: str, *words: str) -> Figures:
    """What the process says of itself. Its home is empty, as on a fresh machine; its modules are compiled."""
    with TemporaryDirectory() as home:
        environment = {**os.environ, **dict.fromkeys(_HOMES, home), "PYTHONPYCACHEPREFIX": compiled}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        command = [sys.executable, "-m", f"tests.benchmarks.{module}", str(time.monotonic_ns()), *words]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, check=True, timeout=120
        )
    figures: Figures = json.loads(done.stdout)
    return figures
