"""A machine without a display, on which somebody types `carestation …`; each command is a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
KEPT = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "COMSPEC", "PATHEXT", "VIRTUAL_ENV")
FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/config",
    "LOCALAPPDATA": "home/data",
    "XDG_CONFIG_HOME": "home/config",
    "XDG_DATA_HOME": "home/data",
    "XDG_STATE_HOME": "home/state",
    "XDG_CACHE_HOME": "home/cache",
    "XDG_RUNTIME_DIR": "home/run",
    "TMPDIR": "temporary",
    "TEMP": "temporary",
}
OURS = ("Traceback", "Exception ignored", "Warning")
"""What a person must never see: it means that we did not think of something."""
PATIENCE = 120.0
"""Seconds that a command gets."""


@dataclass(frozen=True)
class Said:
    """How a command ended, and what it printed."""

    status: int
    out: str
    err: str


class Machine:
    """Folders of its own, no key store and no screen."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        for name, folder in FOLDERS.items():
            (place / folder).mkdir(parents=True, exist_ok=True)
            self.environment[name] = str(place / folder)
        self.environment |= {"PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", "TZ": "UTC"}
        self.temporary = place / "temporary"

    def start(self, *words: object, **environment: str) -> subprocess.Popen[str]:
        """A command that runs while the test goes on; warnings are errors in it."""
        return subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "carestation", *map(str, words)],
            cwd=self.place,
            env=self.environment | environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def run(self, *words: object, given: str = "", **environment: str) -> Said:
        """A command from beginning to end; it shows nothing of its inside and leaves no temporary files."""
        with self.start(*words, **environment) as process:
            out, err = process.communicate(given, timeout=PATIENCE)
        assert not [sign for sign in OURS if sign in out + err], out + err
        assert not list(self.temporary.iterdir()), "temporary files were left"
        return Said(process.returncode, out, err)

    def done(self, *words: object, given: str = "", **environment: str) -> str:
        """What a command printed that did what it was asked for, without a word on standard error."""
        said = self.run(*words, given=given, **environment)
        assert (said.status, said.err) == (0, ""), said
        return said.out

    def refused(self, status: int, *words: object, **environment: str) -> str:
        """The one sentence (and what to do) of a command that did nothing, ending with this status."""
        said = self.run(*words, **environment)
        assert said.status == status, said
        assert said.err.count("\n") == 1, said.err
        assert said.err.startswith("carestation: "), said.err
        assert said.out == ""
        return said.err.removeprefix("carestation: ").rstrip("\n")
