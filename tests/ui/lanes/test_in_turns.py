"""Ten thousand cases are taken back: others get their answers meanwhile, and nothing is half undone without a word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.operation import InPieces, Outcome
from tests.ui.lanes.desks import Add, Remove, Words, words_of
from ui.lanes.database_lane import DatabaseLane
from ui.lanes.in_turns import InTurns
from ui.lanes.instant_lane import InstantLane
from ui.lanes.lane import Lane
from ui.widgets.progress_notice import ProgressNotice

ALL = [f"word {n}" for n in range(10)]


@dataclass
class Bench:
    """Ten words that were added in ten pieces, as one act."""

    lane: Lane
    words: Words
    said: list[str]
    faults: list[Exception]


def _fill(lane: Lane, words: Words) -> Bench:
    words.words[:] = ALL
    taken_back = InPieces("add words", tuple(Remove(word) for word in reversed(ALL)))
    lane.record(Add("words", "add words"), Outcome(0, inverse=taken_back))
    bench = Bench(lane, words, [], [])
    lane.said.connect(lambda said, _undo: bench.said.append(said))
    lane.failed.connect(bench.faults.append)
    return bench


@pytest.fixture
def bench(qapp: QApplication) -> Iterator[Bench]:
    assert not qapp.topLevelWindows()
    words = Words()
    with words.as_desk() as desk:
        yield _fill(InstantLane(desk), words)


def test_it_is_undone_and_done_again(qtbot: QtBot, bench: Bench) -> None:
    bench.lane.undo()
    assert bench.lane.undo_title == bench.lane.redo_title == ""  # not twice at the same time
    bench.lane.undo()
    qtbot.waitUntil(lambda: bench.lane.redo_title == "add words")
    assert bench.words.words == []
    bench.lane.redo()
    qtbot.waitUntil(lambda: bench.lane.undo_title == "add words")
    assert bench.words.words == ALL
    assert bench.said == ["Undone: add words", "Done again: add words"]


def test_between_two_pieces_others_get_their_answers(qtbot: QtBot, bench: Bench) -> None:
    seen: list[int] = []

    def ask(turns: InTurns) -> None:
        turns.progressed.connect(lambda *_: bench.lane.ask(words_of, lambda words: seen.append(len(words))))

    bench.lane.turns_began.connect(ask)
    bench.lane.undo()
    qtbot.waitUntil(lambda: not bench.words.words)
    assert seen == list(range(9, -1, -1))


def test_cancelled_half_way_it_says_so_and_goes_on_with_the_same_key(qtbot: QtBot, bench: Bench) -> None:
    window = QWidget()
    qtbot.addWidget(window)

    def watch(turns: InTurns) -> None:
        notice = ProgressNotice(turns, window)
        cancel = notice.findChild(QPushButton)
        assert cancel is not None
        turns.progressed.connect(lambda share, _: cancel.click() if share >= 0.3 else None)

    bench.lane.turns_began.connect(watch)
    bench.lane.undo()
    qtbot.waitUntil(lambda: bool(bench.said))
    assert bench.words.words == ALL[:7]
    assert bench.said == ["30 % done of: add words. The same key goes on with the rest."]
    bench.lane.turns_began.disconnect(watch)
    bench.lane.undo()
    qtbot.waitUntil(lambda: not bench.words.words)
    bench.lane.redo()
    qtbot.waitUntil(lambda: bench.words.words == ALL[:7])
    bench.lane.redo()
    qtbot.waitUntil(lambda: bench.words.words == ALL)


def test_what_was_changed_since_stays_and_is_told(qtbot: QtBot, bench: Bench) -> None:
    bench.lane.undo()
    qtbot.waitUntil(lambda: not bench.words.words)
    bench.words.words.append("word 4")  # a colleague did it meanwhile
    bench.said.clear()
    bench.lane.redo()
    qtbot.waitUntil(lambda: len(bench.words.words) == 10)
    qtbot.waitUntil(lambda: bool(bench.said))
    assert bench.said == ["90 % done of: add words. The rest stays as it was."]
    assert [str(fault) for fault in bench.faults] == ["“word 4” is there already. Choose another word."]


def test_the_program_ends_meanwhile_and_nothing_is_half_undone(qtbot: QtBot) -> None:
    words = Words()
    lane = DatabaseLane(words.as_desk)
    with qtbot.waitSignal(lane.opened):
        pass
    _fill(lane, words)
    lane.undo()
    lane.close()
    assert words.words == []
