"""What operations ask of the store of settings. Stated here, supplied by `db`."""

from __future__ import annotations

from typing import Protocol, TypeVar

from carestation.settings.setting import Setting

Value = TypeVar("Value")


class SettingStore(Protocol):
    """What is set."""

    def get(self, setting: Setting[Value]) -> Value:
        """What is set, or the default."""
        ...

    def put(self, setting: Setting[Value], value: Value) -> None:
        """Set it."""
        ...
