"""The command line as a whole: `carestation` opens the desk, further words do one thing and end."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from carestation import __version__
from carestation.command_line import (
    backup,
    calendars,
    check,
    customers,
    demo,
    intake,
    policy,
    practice,
    sops,
    summary,
    timers,
    today,
    tour,
)

_EPILOG = """exit status: 0 done, 1 refused, 2 bad input.
The key of the store comes from --key-file, from NAME.recovery-key.txt beside a demo store, from the file that
CARESTATION_KEY_FILE names, or from the system's key store."""

_OF_THE_STORE = (
    "intake",
    "import",
    "today",
    "summary",
    "demo",
    "backup",
    "check",
    "timers what-if",
    "calendars",
    "policy",
    "sops evidence",
)
"""The commands that open a store, each with the words behind it."""


def parser() -> argparse.ArgumentParser:
    """The parser; `args.run(args)` does what was asked for."""
    top = argparse.ArgumentParser(
        prog="carestation",
        description="A customer-care desk on your own PC. Without a command, its window opens.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"CareStation {__version__}")
    top.add_argument(
        "--minimized", action="store_true", help="open the window minimized, as after signing in to the PC"
    )
    _add_store(top, None)
    top.set_defaults(run=_open_window, command="")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", title="commands")
    for module in (
        intake,
        customers,
        today,
        summary,
        timers,
        calendars,
        policy,
        practice,
        sops,
        demo,
        tour,
        backup,
        check,
    ):
        module.add(commands)
    for parser_of in _parsers(top):
        if _words(parser_of).startswith(_OF_THE_STORE):
            _add_store(parser_of, argparse.SUPPRESS)
    return top


def _parsers(of: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """Of a command and of the words behind it: of `import`, of `import customers`."""
    yield of
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from _parsers(below)


def _words(of: argparse.ArgumentParser) -> str:
    """The words that lead to it, without the program's own name."""
    return of.prog.partition(" ")[2]


def _add_store(to: argparse.ArgumentParser, default: str | None) -> None:
    """The options about the store may stand before the command or behind it."""
    store = to.add_argument_group("the store")
    store.add_argument(
        "--store",
        metavar="PATH",
        default=default,
        help="the store's file; :demo: is a throw-away one with a sample business",
    )
    store.add_argument(
        "--key-file", metavar="FILE", type=Path, default=default, help="a file with the store's recovery key"
    )


def _open_window(args: argparse.Namespace) -> int:
    return int(args.front.open_window())
