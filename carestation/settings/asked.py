"""Whoever knows what is set: the store of settings within an operation, or the reader of the desk."""

from __future__ import annotations

from typing import Protocol, TypeVar

from carestation.settings.setting import Setting

Value = TypeVar("Value")


class Asked(Protocol):
    """`settings.get` and `read.setting` are such."""

    def __call__(self, setting: Setting[Value], /) -> Value:
        """What is set, or the declared default."""
        ...
