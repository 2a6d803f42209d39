"""The front door: reads the command line, opens the store, starts the window or a command.

The only place that sees both `ui` and `db`. Both are imported late: a command needs no Qt, the first paint no report.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.errors import BadInput, CareError, Refused
from carestation.places import default_store

if TYPE_CHECKING:
    from carestation.demo.order import DemoOrder
    from carestation.desk import Desk
    from carestation.store_access import StoreAccess
    from carestation.summary.summary import Summary

DEMO = ":demo:"
KEY_FILE = "CARESTATION_KEY_FILE"


class FrontDoor:
    """`carestation.command_line.front.Front`."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args

    @cached_property
    def _path(self) -> Path:
        if self._args.store == DEMO:
            return Path(tempfile.mkdtemp(prefix="carestation-demo-")) / "sample.carestation"
        return Path(self._args.store) if self._args.store else default_store()

    @cached_property
    def _access(self) -> StoreAccess:
        from carestation.keys.keyring_store import KeyringStore
        from db.store_access import LocalStoreAccess

        named = self._args.key_file or os.environ.get(KEY_FILE)
        return LocalStoreAccess(self._path, KeyringStore(), Path(named) if named else None)

    def access(self) -> StoreAccess:
        return self._access

    @contextmanager
    def open_desk(self) -> Iterator[Desk]:
        from carestation.keys.key_store import Found

        self._prepare_demo()
        if not self._access.exists():
            raise BadInput(
                f"There is no store at “{self._path}”.", remedy="Start CareStation once to set it up."
            )
        answer = self._access.find_key()
        if not isinstance(answer, Found):
            raise Refused(
                f"The key of “{self._path.name}” was not found.",
                remedy=f"Name a file with the recovery key: --key-file FILE, or {KEY_FILE}.",
            )
        with self._access.open_desk(answer.key) as desk:
            yield desk

    def fill_demo(self, order: DemoOrder, progress: Callable[[str, int, int], None]) -> None:
        from db.demo.fill import fill_demo

        fill_demo(self._access, order, progress)

    def open_window(self) -> int:
        from carestation.display import require_display

        require_display()
        self._prepare_demo()
        from ui.application import run

        return run(self._access, minimized=self._args.minimized)

    def tour(self, folder: Path, theme: str) -> int:
        from carestation.display import fall_back_to_offscreen

        fall_back_to_offscreen()
        from ui.tour.walk import walk

        self._args.store = DEMO
        self._prepare_demo()
        return walk(self._access, folder, theme, self.write_pdf)

    def write_pdf(self, summary: Summary, path: Path) -> None:
        from carestation.display import fall_back_to_offscreen

        fall_back_to_offscreen()
        from ui.summary.pdf import write_pdf

        write_pdf(summary, path)

    def _prepare_demo(self) -> None:
        """The throw-away store is filled when it is first needed; it lies in a folder of temporary files."""
        if self._args.store == DEMO and not self._access.exists():
            from carestation.demo.order import DemoOrder

            self.fill_demo(DemoOrder(cases=400, seed=1), lambda _what, _done, _total: None)


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status: 0 done, 1 refused, 2 bad input."""
    from carestation.command_line.parser import parser

    args = parser().parse_args(argv)
    args.front = FrontDoor(args)
    try:
        return int(args.run(args))
    except BrokenPipeError:
        sys.stderr.close()
        return 0
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        return 1
    except CareError as error:
        sys.stderr.write(f"carestation: {error}\n")
        return 2 if isinstance(error, BadInput) else 1


if __name__ == "__main__":
    sys.exit(main())
