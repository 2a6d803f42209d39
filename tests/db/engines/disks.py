"""Disks that are small or may not be written: real ones, because root may write everywhere."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def disk(place: Path, size: str) -> Iterator[Path]:
    """A file system of its own in memory, mounted at `place`; skipped where that is not permitted."""
    place.mkdir()
    _mount("-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(place))
    try:
        yield place
    finally:
        _mount_command("umount", str(place))


@contextmanager
def unwritable(place: Path) -> Iterator[None]:
    """A file or a folder that cannot be changed, not even by root."""
    if os.name != "nt" and os.geteuid() != 0:
        before = place.stat().st_mode
        place.chmod(0o500 if place.is_dir() else 0o400)
        try:
            yield
        finally:
            place.chmod(before)
        return
    _mount("--bind", str(place), str(place))
    try:
        _mount("-o", "remount,ro,bind", str(place))
        yield
    finally:
        _mount_command("umount", str(place))


def _mount(*words: str) -> None:
    if not _mount_command("mount", *words):
        pytest.skip("this machine does not permit mounting")


def _mount_command(*words: str) -> bool:
    try:
        return subprocess.run(words, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False
