"""A real key store daemon (gnome-keyring) in a D-Bus session and a home of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from carestation.keys.master_key import new_master_key

pytestmark = pytest.mark.keyring

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon", "sh")
ROOT = Path(__file__).parents[3]
SESSION = (
    'printf "%s" "$PASSWORD" | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; exec "$@"'
)
ASK = [sys.executable, "-m", "tests.carestation.keys.ask_daemon"]
KEY = new_master_key()


class Machine:
    """A person's home on a machine with a key store; every `session` is a log-in."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def session(self, password: str, questions: str, **more: str) -> list[str]:
        """Log in with a password, ask, log out; the answers."""
        log_in = ["dbus-run-session", "--", "sh", "-c", SESSION, "sh"]
        return self._answers([*log_in, *ASK, questions], PASSWORD=password, **more)

    def without_session(self, questions: str) -> list[str]:
        """Ask where no D-Bus is running, as in a cron job."""
        return self._answers([*ASK, questions], DBUS_SESSION_BUS_ADDRESS=f"unix:path={self.home}/nowhere")

    def _answers(self, command: list[str], **more: str) -> list[str]:
        here = {
            "HOME": str(self.home),
            "XDG_RUNTIME_DIR": str(self.home),
            "XDG_DATA_HOME": str(self.home / "share"),
            "XDG_CONFIG_HOME": str(self.home / "config"),
        }
        env = os.environ | here | more
        done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    """Skipped where the programs are absent; in continuous integration that is a failure."""
    absent = [name for name in PROGRAMS if shutil.which(name) is None]
    if absent and os.environ.get("CI") == "true":
        pytest.fail(f"not installed: {', '.join(absent)}")
    if absent:
        pytest.skip(f"not installed: {', '.join(absent)}")
    home = tmp_path / "home"
    home.mkdir(mode=0o700)
    return Machine(home)


def test_a_key_is_kept_found_at_the_next_log_in_and_forgotten(machine: Machine) -> None:
    first = machine.session("right", f"find a1,keep a1 {KEY.hex()},find a1,find b2")
    assert first == ["Missing()", "kept", f"Found {KEY.hex()}", "Missing()"]
    second = machine.session("right", "find a1,forget a1,find a1")
    assert second == [f"Found {KEY.hex()}", "forgotten", "Missing()"]


def test_the_key_is_not_readable_in_the_home(machine: Machine) -> None:
    machine.session("right", f"keep a1 {KEY.hex()}")
    files = [path for path in machine.home.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert KEY.hex().encode() not in path.read_bytes()


def test_with_a_wrong_password_it_is_locked_not_missing(machine: Machine) -> None:
    machine.session("right", f"keep a1 {KEY.hex()}")
    found, kept = machine.session("wrong", f"find a1,keep a1 {KEY.hex()}")
    assert found.startswith("Locked(")
    assert "did not keep the key" in kept
    assert machine.session("right", "find a1") == [f"Found {KEY.hex()}"]


def test_a_null_back_end_that_somebody_configured_is_not_used(machine: Machine) -> None:
    null = "keyring.backends.null.Keyring"
    answers = machine.session("right", f"keep a1 {KEY.hex()},find a1", PYTHON_KEYRING_BACKEND=null)
    assert answers == ["kept", f"Found {KEY.hex()}"]


def test_without_a_session_there_is_no_key_store(machine: Machine) -> None:
    found, kept = machine.without_session(f"find a1,keep a1 {KEY.hex()}")
    assert found.startswith("NoKeyStore(")
    assert "no key store is running" in kept
