"""A progress bar on the terminal, on standard error, and only where somebody watches."""

from __future__ import annotations

import sys

_WIDTH = 30


class ProgressBar:
    """Called with what is being done, steps done and steps in all; leaves the line clean at the end."""

    def __init__(self) -> None:
        self._watched = sys.stderr.isatty()
        self._shown = ""

    def __enter__(self) -> ProgressBar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._shown:
            self._write("")
            sys.stderr.write("\r")
            sys.stderr.flush()

    def __call__(self, what: str, done: int, total: int) -> None:
        if not self._watched:
            return
        if total:
            filled = _WIDTH * done // total
            line = f"{what} [{'#' * filled}{'.' * (_WIDTH - filled)}] {100 * done // total:3d} %"
        else:
            line = f"{what} {done:,}" if done else f"{what} …"
        if line != self._shown:
            self._write(line)

    def _write(self, line: str) -> None:
        sys.stderr.write("\r" + line.ljust(len(self._shown)))
        sys.stderr.flush()
        self._shown = line
