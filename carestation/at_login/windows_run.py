"""Windows: a value of the person's Run key, which the system starts at each login."""

from __future__ import annotations

import importlib
from collections.abc import Sequence
from subprocess import list2cmdline
from typing import Any

from carestation.at_login.entry_file import cannot_be_written

KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
NAME = "CareStation"


class WindowsRun:
    """`registry` is the module `winreg`, or what stands in for it where there is none."""

    def __init__(self, registry: Any = None) -> None:
        self._registry = registry or importlib.import_module("winreg")

    def is_set(self) -> bool:
        reg = self._registry
        try:
            with reg.OpenKey(reg.HKEY_CURRENT_USER, KEY) as key:
                return bool(reg.QueryValueEx(key, NAME)[0])
        except OSError:
            return False

    def set(self, command: Sequence[str]) -> None:
        reg = self._registry
        try:
            with reg.CreateKey(reg.HKEY_CURRENT_USER, KEY) as key:
                reg.SetValueEx(key, NAME, 0, reg.REG_SZ, list2cmdline(command))
        except OSError as error:
            raise cannot_be_written(KEY, error) from error

    def clear(self) -> None:
        reg = self._registry
        try:
            with reg.CreateKey(reg.HKEY_CURRENT_USER, KEY) as key:
                reg.DeleteValue(key, NAME)
        except FileNotFoundError:
            return
        except OSError as error:
            raise cannot_be_written(KEY, error) from error
