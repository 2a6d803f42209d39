"""One program per store: a lock of the operating system, which goes when its holder goes, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from carestation.errors import Refused

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30  # the locked byte lies behind the text, which others may then read

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _FAR, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        os.lseek(descriptor, 0, os.SEEK_SET)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class InstanceLock:
    """`<store>.lock` beside the store, with the process id of the holder in it; removed on release."""

    def __init__(self, store: Path) -> None:
        self._store = store.resolve()  # the same lock by whichever link somebody came
        self._path = self._store.with_name(self._store.name + ".lock")
        self._descriptor = -1

    def acquire(self) -> None:
        """Take the lock. Refused, naming the holder, if another program (or window) has it."""
        while self._descriptor < 0:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
            try:
                _lock(descriptor)
            except OSError as error:
                os.close(descriptor)
                raise self._taken() from error
            if self._still_there(descriptor):
                self._descriptor = descriptor
            else:  # the holder removed it between our opening and our locking
                os.close(descriptor)
        os.ftruncate(self._descriptor, 0)
        os.write(self._descriptor, str(os.getpid()).encode())

    def release(self) -> None:
        """Give the lock back; does nothing without it."""
        if self._descriptor < 0:
            return
        if sys.platform != "win32":  # an open file cannot be removed there
            self._path.unlink(missing_ok=True)
        os.close(self._descriptor)
        self._descriptor = -1
        if sys.platform == "win32":
            self._remove_quietly()

    def _still_there(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), self._path.stat())
        except FileNotFoundError:
            return False

    def _taken(self) -> Refused:
        try:
            holder = int(self._path.read_text(encoding="ascii"))
        except (OSError, ValueError):
            holder = 0
        by = "this program" if holder == os.getpid() else f"process {holder}" if holder else "another program"
        return Refused(
            f"“{self._store.name}” is already open in {by}.",
            remedy="Use the window that is open, or close it first.",
        )

    def _remove_quietly(self) -> None:
        try:
            self._path.unlink(missing_ok=True)
        except OSError:  # somebody else has just opened it
            return
