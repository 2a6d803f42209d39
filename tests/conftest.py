"""For every test: no screen, no real person's home, no thread left behind, no warning overheard."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.desks import OpenDesk, open_desk

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything makes an application

settings.register_profile("busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("busy machine")  # no test fails because other programs run

HOMES = (
    "HOME",
    "USERPROFILE",
    "APPDATA",
    "LOCALAPPDATA",
    "XDG_CONFIG_HOME",
    "XDG_DATA_HOME",
    "XDG_STATE_HOME",
)
PATIENCE = 3.0
"""Seconds that a thread gets to end after its test."""


@pytest.fixture(autouse=True, scope="session")
def home_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Folders of the person who runs the tests are neither read nor written."""
    with pytest.MonkeyPatch.context() as patch:
        for name in HOMES:
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """A test that leaves a Python thread running fails."""
    before = set(threading.enumerate())
    yield
    late = time.monotonic() + PATIENCE
    left = [thread for thread in threading.enumerate() if thread not in before]
    for thread in left:
        thread.join(max(0.0, late - time.monotonic()))
    left = [thread for thread in left if thread.is_alive()]
    assert not left, f"threads left running: {left}"


class _Overhearing(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.records: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)


@pytest.fixture(autouse=True)
def logged() -> Iterator[list[logging.LogRecord]]:
    """Warnings and errors in the log; a test that expects some looks at them and clears the list."""
    handler = _Overhearing()
    logging.getLogger().addHandler(handler)
    yield handler.records
    logging.getLogger().removeHandler(handler)
    assert not handler.records, [record.getMessage() for record in handler.records]


@pytest.fixture
def at_desk(tmp_path: Path) -> Iterator[OpenDesk]:
    """A real desk in an encrypted file."""
    with open_desk(tmp_path) as opened:
        yield opened
