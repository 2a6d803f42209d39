"""What a command may ask of the front door, which alone sees both the store and the window."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from carestation.desk import Desk
from carestation.store_access import StoreAccess

if TYPE_CHECKING:
    from carestation.demo.order import DemoOrder
    from carestation.policy_page.public_policy import PublicPolicy
    from carestation.summary.summary import Summary

Subparsers = argparse._SubParsersAction  # its type argument exists for type checkers only


class Front(Protocol):
    """The front door."""

    def access(self) -> StoreAccess:
        """The store that `--store` names, or the usual one."""
        ...

    def open_desk(self) -> AbstractContextManager[Desk]:
        """The desk over that store, opened with the key that can be found without asking anybody."""
        ...

    def fill_demo(self, order: DemoOrder, progress: Callable[[str, int, int], None]) -> None:
        """Make a store and fill it with a believable business."""
        ...

    def open_window(self) -> int:
        """The desk's window; returns when it is closed."""
        ...

    def tour(self, folder: Path, theme: str) -> int:
        """Drive the real window through a working day, with a picture of each step."""
        ...

    def write_pdf(self, summary: Summary, path: Path) -> None:
        """The month's summary as a PDF."""
        ...

    def policy_paper(self, policy: PublicPolicy, form: str) -> bytes:
        """The policy as a PDF, "pdf" for its pages or "card" for the counter."""
        ...
