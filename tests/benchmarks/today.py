"""*Today* with ten thousand follow-ups due at once: until its first rows are painted, and until it has them all."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from carestation.instants import HOUR
from carestation.reader import Reader
from carestation.settings.hours import calendar_of
from tests.benchmarks.alternate import compare
from tests.benchmarks.ratio import Ratio
from tests.benchmarks.reminding import TENTH, fill
from tests.desks import WEEK, open_desk
from ui.case.seat import Seat
from ui.lanes.lane import Lane
from ui.theme.appearance import Appearance
from ui.today.today_page import TodayPage

GOAL_OPEN, GOAL_LIKE_FEW = 1.0, 1.5
_MANY, _SCREEN = 10_000, 40

Question = Callable[[Reader], Any]


class _OneByOne(Lane):
    """Answers a question when it is told to, as the real lane does between two turns of the window."""

    def __init__(self, answer: Callable[[Question], Any]) -> None:
        super().__init__()
        self._answer = answer
        self._asked: list[tuple[Question, Callable[[Any], None]]] = []

    def ask(self, question: Question, done: Callable[[Any], None], failed: Any = None) -> None:
        self._asked.append((question, done))

    def answer(self) -> None:
        """The oldest question."""
        question, done = self._asked.pop(0)
        done(self._answer(question))


def today() -> Iterator[Ratio]:
    """The page against a tenth of a second, and against one with a screenful that nobody has to ask for."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    Appearance(application).wear_light()
    with TemporaryDirectory() as folder, open_desk(Path(folder)) as desk:
        fill(desk, _MANY)
        desk.clock.move(2 * HOUR)
        seat = Seat(None, calendar_of("Europe/Berlin", WEEK, ()), desk.clock)
        rows = desk.desk.ask(lambda read: read.today(None, desk.clock.now, _SCREEN))
        first = compare(
            "Today with 10,000 due, against a screenful",
            partial(_open, seat, desk.desk.ask, 1),
            partial(_open, seat, lambda _: rows, 1),
            GOAL_LIKE_FEW,
            rounds=11,
        )
        whole = compare("all", partial(_open, seat, desk.desk.ask, 2), tuple, 1, rounds=5)
    yield first
    yield Ratio("Today with 10,000 due", first.ours, TENTH, GOAL_OPEN, notes={"all of them, ms": whole.ours})


def _open(seat: Seat, answer: Callable[[Question], Any], answers: int) -> None:
    """Until it is painted, with the first answer or with both."""
    lane = _OneByOne(answer)
    page = TodayPage(lane, seat)
    page.resize(1000, 700)
    page.show()
    QCoreApplication.sendPostedEvents()
    for _ in range(answers):
        lane.answer()
    page.grab()
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
