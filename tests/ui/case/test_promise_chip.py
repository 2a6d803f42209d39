"""Ben writes "I'll call you on Thursday at 3" and it is not forgotten: one key, and the promise stands with the answer.

What may never happen: a promise that he did not accept, one that stays when the answer comes back, or a key that he
pressed for something else.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import SentBy
from carestation.follow_ups.follow_up import FollowUp, FollowUpKind
from tests.ui.case.conftest import CaseDesk
from ui.composer.promise_chip import PromiseChip

_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
PROMISE = "I will call you on Thursday at 3."


@pytest.fixture
def chip(case_desk: CaseDesk) -> PromiseChip:
    case_desk.panel.composer.send_button.use_way(SentBy.CLIPBOARD)
    return case_desk.panel.composer.promises


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def write(qtbot: QtBot, desk: CaseDesk, words: str) -> None:
    """R, the words, and a pause in which they are looked at."""
    if not desk.panel.composer.reply.hasFocus():
        QTest.keyClick(desk.window, Qt.Key.Key_R)
    QTest.keyClicks(focus(), words)
    qtbot.wait(350)


def send() -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def promised(desk: CaseDesk) -> list[FollowUp]:
    return [one for one in desk.page().follow_ups if one.kind is FollowUpKind.PROMISE]


def test_one_key_notes_the_promise_with_the_answer(
    qtbot: QtBot, case_desk: CaseDesk, chip: PromiseChip
) -> None:
    before = len(promised(case_desk))
    write(qtbot, case_desk, f"Thank you. {PROMISE}")
    assert chip.isVisible()
    assert chip.words.text() == "A promise until Thu 19 Nov, 15:00?"
    QTest.keyClick(focus(), Qt.Key.Key_P, _ALT)
    assert chip.words.text() == "Promised: Thu 19 Nov, 15:00. It is noted when you send."
    assert len(promised(case_desk)) == before, "nobody has read it yet"
    assert focus() is case_desk.panel.composer.reply, "he goes on writing"
    send()
    qtbot.waitUntil(lambda: len(promised(case_desk)) == before + 1)
    (one,) = [one for one in promised(case_desk) if one.text == PROMISE]
    assert one.representative_id == case_desk.desk.ben
    qtbot.waitUntil(chip.isHidden)


@pytest.mark.usefixtures("chip")
def test_undo_takes_answer_and_promise_back_together(qtbot: QtBot, case_desk: CaseDesk) -> None:
    before = len(promised(case_desk))
    write(qtbot, case_desk, PROMISE)
    QTest.keyClick(focus(), Qt.Key.Key_P, _ALT)
    send()
    qtbot.waitUntil(lambda: len(promised(case_desk)) == before + 1)
    case_desk.lane.undo()
    qtbot.waitUntil(lambda: len(promised(case_desk)) == before)
    qtbot.waitUntil(lambda: case_desk.panel.composer.reply.text == PROMISE)


@pytest.mark.usefixtures("chip")
def test_what_is_not_accepted_is_no_promise(qtbot: QtBot, case_desk: CaseDesk) -> None:
    before = promised(case_desk)
    write(qtbot, case_desk, PROMISE)
    send()
    qtbot.waitUntil(lambda: case_desk.panel.composer.reply.text == "")
    assert promised(case_desk) == before


def test_one_key_says_that_it_is_none_and_it_is_not_asked_again(
    qtbot: QtBot, case_desk: CaseDesk, chip: PromiseChip
) -> None:
    write(qtbot, case_desk, PROMISE)
    QTest.keyClick(focus(), Qt.Key.Key_P, _ALT | _SHIFT)
    assert chip.isHidden()
    write(qtbot, case_desk, " Kind regards")
    assert chip.isHidden()
    write(qtbot, case_desk, " We will send it by Friday.")
    assert chip.words.text() == "A promise until Fri 20 Nov, 17:00?"


def test_what_was_accepted_can_be_taken_out_and_what_is_deleted_is_promised_no_more(
    qtbot: QtBot, case_desk: CaseDesk, chip: PromiseChip
) -> None:
    before = promised(case_desk)
    write(qtbot, case_desk, PROMISE)
    QTest.keyClick(focus(), Qt.Key.Key_P, _ALT)
    QTest.keyClick(focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    write(qtbot, case_desk, "Your parcel has left us.")
    assert chip.isHidden()
    send()
    qtbot.waitUntil(lambda: case_desk.panel.composer.reply.text == "")
    assert promised(case_desk) == before


def test_a_note_promises_the_customer_nothing(qtbot: QtBot, case_desk: CaseDesk, chip: PromiseChip) -> None:
    QTest.keyClick(case_desk.window, Qt.Key.Key_M)
    QTest.keyClicks(focus(), PROMISE)
    qtbot.wait(350)
    assert chip.isHidden()


@pytest.mark.usefixtures("chip")
def test_an_answer_that_did_not_leave_promises_nothing(qtbot: QtBot, case_desk: CaseDesk) -> None:
    before = promised(case_desk)
    case_desk.panel.composer.send_button.use_way(SentBy.MAIL_PROGRAM)
    case_desk.world.has_mail_program = False
    write(qtbot, case_desk, PROMISE)
    QTest.keyClick(focus(), Qt.Key.Key_P, _ALT)
    send()
    qtbot.waitUntil(lambda: bool(case_desk.faults))
    assert promised(case_desk) == before
    assert case_desk.panel.composer.reply.text == PROMISE


def test_the_mouse_does_it_too(qtbot: QtBot, case_desk: CaseDesk, chip: PromiseChip) -> None:
    write(qtbot, case_desk, PROMISE)
    QTest.mouseClick(chip.accept_button, Qt.MouseButton.LeftButton)
    assert chip.words.text().startswith("Promised:")
    assert chip.accept_button.isHidden()
    QTest.mouseClick(chip.dismiss_button, Qt.MouseButton.LeftButton)
    assert chip.isHidden()
