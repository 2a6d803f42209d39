"""Is every page, tree, index and reference of an encrypted file as it must be?"""

from __future__ import annotations

from typing import Any

from db.engines.engine import Progress

_SHOWN = 20  # of each kind: a damaged file has thousands
_BEAT = 20_000  # virtual machine steps of SQLite between two calls of the progress callback


def problems(connection: Any, progress: Progress) -> list[str]:
    """One sentence for each fault found; about 25 seconds of work for a gigabyte."""
    return [
        *_asked(connection, "cipher_integrity_check", "Reading every page", progress),
        *_asked(connection, f"integrity_check({_SHOWN})", "Checking tables and indexes", progress),
        *dangling_references(connection),
    ]


def quick_problems(connection: Any, progress: Progress) -> list[str]:
    """As `problems`, but indexes are not compared with their tables: for copies of a sound file."""
    return _asked(connection, f"quick_check({_SHOWN})", "Verifying the copy", progress)


def dangling_references(connection: Any) -> list[str]:
    """Rows that refer to a row that is not there."""
    rows = connection.execute("PRAGMA foreign_key_check").fetchmany(_SHOWN)
    return [f"A row of “{table}” refers to a missing row of “{parent}”." for table, _, parent, _ in rows]


def _asked(connection: Any, pragma: str, what: str, progress: Progress) -> list[str]:
    beats = 0
    stopped: list[BaseException] = []

    def beat() -> int:
        nonlocal beats
        beats += 1
        try:
            progress(what, beats, 0)
        except BaseException as error:  # carried through SQLite, which knows only "go on" and "stop"
            stopped.append(error)
        return len(stopped)

    connection.set_progress_handler(beat, _BEAT)
    try:
        rows = connection.execute(f"PRAGMA {pragma}").fetchmany(_SHOWN)
    finally:
        connection.set_progress_handler(None, 0)
        if stopped:
            raise stopped[0]
    lines = [line for (text,) in rows for line in str(text).splitlines()]
    return [line for line in lines if line != "ok" and not line.startswith("***")][:_SHOWN]
