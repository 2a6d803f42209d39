"""The front door: reads the command line, opens the store, starts the window or a command.

The only place that sees both `ui` and `db`. Both are imported late: a command needs no Qt, the first paint no report.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from carestation.clock import Clock, system_clock
from carestation.command_line.output import all_is_written, write_any_character
from carestation.command_line.stopping import stopped_like_ctrl_c
from carestation.errors import BadInput, CareError, Refused
from carestation.places import default_store

if TYPE_CHECKING:
    from carestation.demo.order import DemoOrder
    from carestation.desk import Desk
    from carestation.policy_page.public_policy import PublicPolicy
    from carestation.store_access import Progress, StoreAccess
    from carestation.summary.summary import Summary

DEMO = ":demo:"
KEY_FILE = "CARESTATION_KEY_FILE"
SAMPLE_CASES = 1_000


class FrontDoor:
    """`carestation.command_line.front.Front`, and `carestation.store_access.Stores` for the window."""

    def __init__(
        self, args: argparse.Namespace, until_the_end: ExitStack, clock: Clock = system_clock
    ) -> None:
        self._args = args
        self._until_the_end = until_the_end
        self._clock = clock

    @cached_property
    def wanted(self) -> StoreAccess:
        if self._args.store == DEMO:
            return self.sample(lambda _what, _done, _total: None)
        path = Path(self._args.store) if self._args.store else default_store()
        return self._access(path, self._args.key_file or _usual_key_file(path))

    def at(self, path: Path) -> StoreAccess:
        return self._access(path, _usual_key_file(path))  # --key-file is about the store that was asked for

    def sample(self, progress: Progress) -> StoreAccess:
        from carestation.demo.order import DemoOrder
        from db.demo.fill import fill_demo

        folder = tempfile.TemporaryDirectory(prefix="carestation-demo-", ignore_cleanup_errors=True)
        access = self._access(Path(self._until_the_end.enter_context(folder)) / "sample.carestation", None)
        fill_demo(access, DemoOrder(SAMPLE_CASES, seed=1, until=self._clock()), progress)
        return access

    def access(self) -> StoreAccess:
        return self.wanted

    @contextmanager
    def open_desk(self) -> Iterator[Desk]:
        from carestation.keys.key_store import Found

        access = self.wanted
        if not access.exists():
            raise BadInput(
                f"There is no store at “{access.path}”.", remedy="Start CareStation once to set it up."
            )
        answer = access.find_key()
        if not isinstance(answer, Found):
            raise Refused(
                f"The key of “{access.path.name}” was not found.",
                remedy=f"Name a file with the recovery key: --key-file FILE, or {KEY_FILE}.",
            )
        with stopped_like_ctrl_c(), access.open_desk(answer.key) as desk:
            yield desk

    def fill_demo(self, order: DemoOrder, progress: Callable[[str, int, int], None]) -> None:
        from db.demo.fill import fill_demo

        with stopped_like_ctrl_c():
            fill_demo(self.wanted, order, progress)

    def open_window(self) -> int:
        from carestation.display import require_display

        require_display()
        from ui.application import run

        return run(self, minimized=self._args.minimized)

    def tour(self, folder: Path, theme: str) -> int:
        from carestation.display import fall_back_to_offscreen

        fall_back_to_offscreen()
        from carestation.demo.office_clock import office_clock
        from ui.tour.walk import walk

        clock = office_clock(self._clock())
        return walk(FrontDoor(self._args, self._until_the_end, clock), folder, theme, clock)

    def write_pdf(self, summary: Summary, path: Path) -> None:
        from carestation.display import fall_back_to_offscreen

        fall_back_to_offscreen()
        from ui.summary.pdf import write_pdf

        write_pdf(summary, path)

    def policy_paper(self, policy: PublicPolicy, form: str) -> bytes:
        from carestation.display import fall_back_to_offscreen

        fall_back_to_offscreen()
        from ui.policy.policy_paper import policy_paper

        return policy_paper(policy, form)

    def _access(self, path: Path, key_file: Path | None) -> StoreAccess:
        from carestation.keys.keyring_store import KeyringStore
        from db.store_access import LocalStoreAccess

        return LocalStoreAccess(path, KeyringStore(), key_file, self._clock)


def _usual_key_file(store: Path) -> Path | None:
    """What the environment names; the key of a demo store lies beside it, whatever the environment says."""
    from carestation.keys.key_file import beside

    named = os.environ.get(KEY_FILE)
    return Path(named) if named and not beside(store).exists() else None


def main(argv: Sequence[str] | None = None) -> int:
    """The exit status: 0 done, 1 refused, 2 bad input."""
    write_any_character()
    try:
        with all_is_written(), ExitStack() as until_the_end:
            return _obey(argv, until_the_end)
    except KeyboardInterrupt:
        return _ended("Stopped.", 1)
    except CareError as error:
        return _ended(f"carestation: {error}", 2 if isinstance(error, BadInput) else 1)


def _obey(argv: Sequence[str] | None, until_the_end: ExitStack) -> int:
    from carestation.command_line.parser import parser

    args = parser().parse_args(argv)
    args.front = FrontDoor(args, until_the_end)
    return int(args.run(args))


def _ended(sentence: str, status: int) -> int:
    if sys.stderr:
        sys.stderr.write(f"{sentence}\n")
    return status


if __name__ == "__main__":
    sys.exit(main())
