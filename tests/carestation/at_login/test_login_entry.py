"""The entry that each system reads at login: written as its own tools read it, and taken away without a trace."""

from __future__ import annotations

import configparser
import os
import plistlib
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from carestation.at_login.launch_agent import LaunchAgent
from carestation.at_login.login_entry import LoginEntry, login_command, login_entry
from carestation.at_login.windows_run import KEY, NAME, WindowsRun
from carestation.at_login.xdg_autostart import XdgAutostart
from carestation.errors import CareError
from carestation.places import default_store

ODD = ("/opt/care station/py", "-m", "carestation", "--store", 'C:\\shop "one" $5 `a` 100%.carestation')


class Registry:
    """The part of `winreg` that keeps values, in memory: there is no registry on this system."""

    HKEY_CURRENT_USER, REG_SZ = "HKCU", 1

    def __init__(self, *, locked: bool = False) -> None:
        self.values: dict[tuple[str, str], str] = {}
        self._locked = locked

    @contextmanager
    def OpenKey(self, root: str, key: str) -> Iterator[str]:
        yield f"{root}\\{key}"

    @contextmanager
    def CreateKey(self, root: str, key: str) -> Iterator[str]:
        if self._locked:
            raise PermissionError(5, "Access is denied")
        yield f"{root}\\{key}"

    def SetValueEx(self, key: str, name: str, _: int, kind: int, value: str) -> None:
        assert kind == self.REG_SZ
        self.values[key, name] = value

    def QueryValueEx(self, key: str, name: str) -> tuple[str, int]:
        if (key, name) not in self.values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return self.values[key, name], self.REG_SZ

    def DeleteValue(self, key: str, name: str) -> None:
        if self.values.pop((key, name), None) is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")


@pytest.fixture(params=["xdg", "mac", "windows"])
def entry(request: pytest.FixtureRequest, tmp_path: Path) -> LoginEntry:
    entries: dict[str, LoginEntry] = {
        "xdg": XdgAutostart(tmp_path / "autostart"),
        "mac": LaunchAgent(tmp_path / "LaunchAgents"),
        "windows": WindowsRun(Registry()),
    }
    return entries[request.param]


def test_it_is_off_until_it_is_set_and_off_again_when_it_is_cleared(entry: LoginEntry) -> None:
    assert not entry.is_set()
    entry.clear()
    entry.set(ODD)
    entry.set(ODD)
    assert entry.is_set()
    entry.clear()
    assert not entry.is_set()


@pytest.mark.skipif(sys.platform == "win32", reason="there is no shell")
def test_a_desktop_entry_starts_exactly_this(tmp_path: Path) -> None:
    entry = XdgAutostart(tmp_path / "autostart")
    entry.set(ODD)
    read = configparser.RawConfigParser(strict=True)
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read_string(entry.file.read_text("utf-8"))
    written = read["Desktop Entry"]
    assert (written["Type"], written["Terminal"]) == ("Application", "false")
    unescaped = written["Exec"].replace("\\\\", "\\")  # the general rule for strings comes first
    words = subprocess.check_output(["sh", "-c", f"printf '%s\\n' {unescaped}"], text=True)  # it quotes alike
    assert words.replace("%%", "%").splitlines() == list(ODD)
    assert list(entry.file.parent.iterdir()) == [entry.file]


@pytest.mark.parametrize("off", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_one_that_the_desktop_has_switched_off_is_off(tmp_path: Path, off: str) -> None:
    entry = XdgAutostart(tmp_path)
    entry.set(ODD)
    words = entry.file.read_text("utf-8").replace("X-GNOME-Autostart-enabled=true\n", "")
    entry.file.write_text(f"{words}{off}\n", "utf-8")
    assert not entry.is_set()
    entry.set(ODD)
    assert entry.is_set()


def test_a_launch_agent_starts_exactly_this_at_login(tmp_path: Path) -> None:
    entry = LaunchAgent(tmp_path)
    entry.set(ODD)
    written = plistlib.loads(entry.file.read_bytes())
    assert (written["ProgramArguments"], written["RunAtLoad"]) == (list(ODD), True)
    assert entry.file.name == f"{written['Label']}.plist"


def test_the_run_key_has_one_line_for_the_shell_of_windows() -> None:
    registry = Registry()
    WindowsRun(registry).set(("C:\\Program Files\\py\\pythonw.exe", "-m", "carestation", "--minimized"))
    assert registry.values == {
        (f"HKCU\\{KEY}", NAME): '"C:\\Program Files\\py\\pythonw.exe" -m carestation --minimized'
    }


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="nothing is forbidden to this person")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(CareError, match="Starting at login could not be changed"):
        XdgAutostart(tmp_path).set(ODD)


def test_where_a_file_stands_in_the_way_that_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    in_the_way = tmp_path / "autostart"
    in_the_way.write_text("not a folder", "utf-8")
    with pytest.raises(CareError, match="Starting at login could not be changed"):
        XdgAutostart(in_the_way).set(ODD)
    assert list(tmp_path.iterdir()) == [in_the_way]


def test_a_locked_registry_is_said() -> None:
    with pytest.raises(CareError, match="Access is denied"):
        WindowsRun(Registry(locked=True)).set(ODD)


def test_the_command_starts_this_program_minimised_with_its_store() -> None:
    assert login_command(None) == (sys.executable, "-m", "carestation", "--minimized")
    assert login_command(default_store()) == login_command(None)
    other = Path("/shops/one.carestation")
    assert login_command(other)[3:] == ("--store", str(other), "--minimized")


def test_this_system_has_an_entry() -> None:
    assert not login_entry().is_set()
