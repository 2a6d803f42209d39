"""The real start: the program with its window on a store, until the owner's inbox has been painted.

Run as a process of its own, with the instant at which it was started and the store's path.
"""

from __future__ import annotations

import sys
from contextlib import ExitStack

from carestation.__main__ import FrontDoor
from carestation.command_line.parser import parser
from carestation.display import require_display


def main(started_ns: int, path: str) -> None:
    """What `carestation --store PATH` does, with somebody who looks on."""
    arguments = parser().parse_args(["--store", path])
    require_display()
    with ExitStack() as until_the_end:
        _open_window(FrontDoor(arguments, until_the_end), started_ns)


def _open_window(front: FrontDoor, started_ns: int) -> None:
    from PySide6.QtWidgets import QApplication

    from tests.benchmarks.onlooker import Onlooker
    from ui.application import Program

    application = QApplication([])
    program = Program(application, front)
    program.quit_wanted.connect(application.quit)
    onlooker = Onlooker(program, started_ns)
    program.begin()
    onlooker.follow()
    application.exec()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
