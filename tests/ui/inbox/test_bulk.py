"""A van was lost: Lea marks what is about it and deals with it in one go, without the mouse.

X marks, Shift with an arrow marks on the way, Ctrl+A marks all. B goes to the acts; before anything happens the bar
says what will, and what stays as it is and why; one Ctrl+Z takes all of it back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.checklists.attach import RemoveChecklist
from tests.store_dump import differences, dump
from tests.ui.inbox.conftest import InboxDesk
from ui.bulk.bulk_bar import BulkBar
from ui.bulk.bulk_flow import BulkFlow
from ui.bulk.case_acts import CaseActs

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyPress(target, key, modifier)


def _bar(desk: InboxDesk) -> BulkBar:
    bar = desk.page.inbox.marking.place.bar
    assert bar is not None
    return bar


def _acts(desk: InboxDesk) -> CaseActs:
    acts = desk.page.inbox.marking.place.acts
    assert isinstance(acts, CaseActs)
    return acts


def _page(desk: InboxDesk, name: str) -> CasePage:
    case = desk.cases[name]
    return desk.desk.desk.ask(lambda read: read.case_page(case, None, desk.desk.clock.now))


def _free(desk: InboxDesk, name: str) -> None:
    desk.desk.desk.actor = desk.desk.lea
    for run in _page(desk, name).checklists:
        desk.desk.desk.do(RemoveChecklist(run.id))
    desk.desk.desk.actor = desk.desk.ben


def _marked(desk: InboxDesk) -> list[str]:
    names: dict[int, str] = {case: name for name, case in desk.cases.items()}
    return [names[case] for case in desk.page.inbox.marks.ids]


def _foreseen(qtbot: QtBot, desk: InboxDesk) -> str:
    bar = _bar(desk)
    qtbot.waitUntil(lambda: not bar.flow.is_busy)
    return bar.told.text()


def test_marked_cases_are_resolved_through_the_gate_and_all_come_back(
    qtbot: QtBot, inbox_desk: InboxDesk
) -> None:
    names = list(inbox_desk.names)
    for name in names[1:3]:
        _free(inbox_desk, name)
    before = dump(inbox_desk.desk)
    _press(Key.Key_Home)
    _press(Key.Key_Down, SHIFT)
    _press(Key.Key_Down)
    _press(Key.Key_X)
    assert _marked(inbox_desk) == names[:3]
    assert _bar(inbox_desk).count.text() == "3 marked"
    _press(Key.Key_B)
    assert _acts(inbox_desk).assign.hasFocus()
    _press(Key.Key_Right)
    _press(Key.Key_Right)
    assert _acts(inbox_desk).resolve.hasFocus()
    _press(Key.Key_Return)
    told = _foreseen(qtbot, inbox_desk)
    assert told.startswith("2 will be resolved, 1 stay as they are:\nCS-1001 has 4 open steps")
    assert differences(before, dump(inbox_desk.desk)) == {}
    assert _bar(inbox_desk).go.hasFocus()
    assert _bar(inbox_desk).go.text() == "Resolve 2 cases"
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 8)
    assert [_page(inbox_desk, name).case.status for name in names[:3]] == [
        Status.OPEN,
        Status.RESOLVED,
        Status.RESOLVED,
    ]
    assert _marked(inbox_desk) == []
    assert QApplication.focusWidget() is inbox_desk.page.inbox.view
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: inbox_desk.names == names)
    assert differences(before, dump(inbox_desk.desk)) == {}
    inbox_desk.lane.redo()
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 8)


def _from_menu(qtbot: QtBot, desk: InboxDesk, downs: int) -> None:
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    for _ in range(downs):
        _press(Key.Key_Down)
    _press(Key.Key_Return)
    qtbot.wait(20)
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)


def test_all_are_handed_to_a_colleague(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    said: list[str] = []
    inbox_desk.lane.said.connect(lambda words, _undo: said.append(words))
    _press(Key.Key_A, CTRL)
    qtbot.waitUntil(lambda: len(_marked(inbox_desk)) == 10)
    _press(Key.Key_B)
    _press(Key.Key_Return)
    _from_menu(qtbot, inbox_desk, 0)  # Ann stands first
    assert _foreseen(qtbot, inbox_desk) == "10 will be handed over."
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: inbox_desk.names == [])
    assert said == ["10 handed over"]


def test_all_get_a_follow_up_and_tags(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    for _ in range(2):
        _press(Key.Key_X)
        _press(Key.Key_Down)
    names = _marked(inbox_desk)
    _press(Key.Key_B)
    _press(Key.Key_Right)
    _press(Key.Key_Return)
    _from_menu(qtbot, inbox_desk, 1)
    assert "2 will get a follow-up" in _foreseen(qtbot, inbox_desk)
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: _marked(inbox_desk) == [])
    assert all(_page(inbox_desk, name).follow_ups for name in names)
    _press(Key.Key_X)
    (name,) = _marked(inbox_desk)
    _press(Key.Key_B)
    for _ in range(3):
        _press(Key.Key_Right)
    _press(Key.Key_Return)
    QTest.keyClicks(_acts(inbox_desk).tags.field, "Lost van, carrier")
    _press(Key.Key_Return)
    assert _foreseen(qtbot, inbox_desk) == "1 will get the tags."
    _press(Key.Key_Return)
    qtbot.waitUntil(lambda: _page(inbox_desk, name).tags == ("carrier", "Lost van"))


def test_escape_goes_back_step_by_step(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    _press(Key.Key_Space)
    _press(Key.Key_B)
    _press(Key.Key_Right)
    _press(Key.Key_Right)
    _press(Key.Key_Return)
    _foreseen(qtbot, inbox_desk)
    _press(Key.Key_Escape)
    assert QApplication.focusWidget() is inbox_desk.page.inbox.view
    assert len(_marked(inbox_desk)) == 1
    _press(Key.Key_Escape)
    assert _marked(inbox_desk) == []
    assert not _bar(inbox_desk).isVisible()


def test_the_mouse_marks_with_ctrl_and_shift(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    view = inbox_desk.page.inbox.view

    def click(row: int, held: Qt.KeyboardModifier) -> None:
        place = view.visualRect(view.model().index(row, 0)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)

    names = list(inbox_desk.names)
    click(1, CTRL)
    click(3, SHIFT)
    assert _marked(inbox_desk) == names[1:4]
    click(2, CTRL)
    assert _marked(inbox_desk) == [names[1], names[3]]
    assert inbox_desk.open_customer == ""
    qtbot.wait(1)


def _in_pieces(qtbot: QtBot, desk: InboxDesk, halfway: Callable[[BulkFlow], None]) -> None:
    """Assign all to nobody in pieces of three, with something done after the first."""
    from carestation.bulk.acts import AssignAll

    flow = BulkFlow(desk.lane, desk.window, size=3)
    act = AssignAll(None)
    foreseen: list[object] = []
    flow.foreseen.connect(lambda _act, result: foreseen.append(result))
    flow.look(tuple(desk.cases.values()), act)
    qtbot.waitUntil(lambda: bool(foreseen))
    seen: list[tuple[int, int]] = []

    def progressed(done: int, all_: int) -> None:
        seen.append((done, all_))
        if done == 3:
            halfway(flow)

    flow.progressed.connect(progressed)
    with qtbot.waitSignal(flow.finished):
        flow.run(foreseen[0], act)  # type: ignore[arg-type]
    assert seen[0] == (3, 10)


def test_a_long_act_can_be_cancelled_and_what_was_done_is_one_undo(
    qtbot: QtBot, inbox_desk: InboxDesk
) -> None:
    before = dump(inbox_desk.desk)
    _in_pieces(qtbot, inbox_desk, BulkFlow.cancel)
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 7)
    inbox_desk.lane.undo()
    qtbot.waitUntil(lambda: len(inbox_desk.names) == 10)
    assert differences(before, dump(inbox_desk.desk)) == {}


def test_between_two_pieces_others_get_their_answers(qtbot: QtBot, inbox_desk: InboxDesk) -> None:
    answers: list[int] = []
    _in_pieces(
        qtbot,
        inbox_desk,
        lambda _flow: inbox_desk.lane.ask(lambda read: len(read.people()), answers.append),
    )
    assert answers == [3]
    qtbot.waitUntil(lambda: inbox_desk.names == [])
