"""Ben answers in a hurry and writes a sentence that he would not like to read. A quiet line says so; he may heed it.

What may never happen: that it keeps him from sending, that it judges what the customer or a note says, that it is kept.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.interaction import Direction, Interaction, SentBy
from carestation.respect.switch_rule import what_is_off
from tests.store_dump import dump
from tests.ui.case.conftest import CaseDesk, case_desk
from tests.ui.inbox.sample_desk import open_case, sit_down
from ui.respect.respect_line import PAUSE_MS, RespectLine
from ui.respect.rules_page import RulesPage
from ui.respect.underlines import MOST

__all__ = ["case_desk"]

ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
BLAME = "You failed to send the form."


def _focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _write(qtbot: QtBot, desk: CaseDesk, words: str) -> RespectLine:
    QTest.keyClick(desk.window, Qt.Key.Key_R)
    QTest.keyClicks(_focus(), words)
    qtbot.wait(PAUSE_MS + 100)
    return desk.panel.composer.respect


def _underlined(desk: CaseDesk) -> list[str]:
    return [selection.cursor.selectedText() for selection in desk.panel.composer.reply.extraSelections()]


def test_a_hint_comes_when_he_pauses_and_goes_with_the_words(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, BLAME)
    assert line.isVisible()
    assert line.words.text() == "“You failed”: This may sound like blame."
    assert _underlined(case_desk) == ["You failed"]
    assert not line.explanation.isVisible()
    case_desk.panel.composer.reply.selectAll()
    QTest.keyClicks(_focus(), "The form is not here yet.")
    qtbot.waitUntil(lambda: not line.isVisible())
    assert _underlined(case_desk) == []


def test_one_key_says_why_and_what_is_better(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, BLAME)
    QTest.keyClick(_focus(), Qt.Key.Key_W, ALT)
    assert line.explanation.isVisible()
    assert "Say what is missing" in line.explanation.better.text()
    assert "defends themselves" in line.explanation.why.text()
    assert _focus() is case_desk.panel.composer.reply
    QTest.keyClick(_focus(), Qt.Key.Key_W, ALT)
    assert not line.explanation.isVisible()


def test_it_goes_on_to_the_next(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, f"{BLAME} Please calm down.")
    assert line.count.text() == "1 of 2"
    QTest.keyClick(_focus(), Qt.Key.Key_N, ALT)
    assert line.words.text() == "“calm down”: Nobody is calmed by being told to."
    QTest.keyClick(_focus(), Qt.Key.Key_N, ALT)
    assert line.count.text() == "1 of 2"


def test_it_never_keeps_anybody_from_sending(qtbot: QtBot, case_desk: CaseDesk) -> None:
    case_desk.panel.composer.send_button.use_way(SentBy.CLIPBOARD)
    line = _write(qtbot, case_desk, BLAME)
    QTest.keyClick(_focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    entries = [entry for entry in case_desk.page().timeline if isinstance(entry, Interaction)]
    assert [entry.text for entry in entries if entry.direction is Direction.OUT] == [BLAME]
    assert not line.isVisible()


def test_a_note_is_not_judged(qtbot: QtBot, case_desk: CaseDesk) -> None:
    QTest.keyClick(case_desk.window, Qt.Key.Key_M)
    QTest.keyClicks(_focus(), BLAME)
    qtbot.wait(PAUSE_MS + 100)
    assert not case_desk.panel.composer.respect.isVisible()


def test_turning_to_the_note_and_back(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, BLAME)
    case_desk.panel.composer.write_note()
    assert not line.isVisible()
    case_desk.panel.composer.write_reply()
    qtbot.waitUntil(line.isVisible)


def test_german_words_are_read_by_german_rules(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, "Guten Tag, das ist leider zu eng, und leider auch teuer.")
    assert "zum zweiten Mal" in line.words.text()


def test_a_kind_is_switched_off_for_him_and_can_be_undone(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, BLAME)
    QTest.keyClick(_focus(), Qt.Key.Key_W, ALT | SHIFT)
    assert not line.isVisible()
    assert case_desk.said == [
        "No more hints such as “This may sound like blame.” They can be switched on in the settings."
    ]
    case_desk.lane.undo()
    assert line.isVisible()


def test_another_case_begins_without_a_hint(qtbot: QtBot, case_desk: CaseDesk) -> None:
    line = _write(qtbot, case_desk, BLAME)
    other = open_case(case_desk.desk, "Jonas Tamm", "charged twice", "billing_dispute")
    case_desk.panel.show_case(other)
    qtbot.waitUntil(lambda: case_desk.panel.header.customer.text() == "Jonas Tamm")
    assert not line.isVisible()
    assert _underlined(case_desk) == []


def test_faces_do_not_shift_the_line(qtbot: QtBot, case_desk: CaseDesk) -> None:
    case_desk.panel.composer.insert_reply(f"😀😀 {BLAME}")
    qtbot.waitUntil(case_desk.panel.composer.respect.isVisible)
    assert _underlined(case_desk) == ["You failed"]


def test_a_text_full_of_them_is_underlined_as_far_as_somebody_reads(
    qtbot: QtBot, case_desk: CaseDesk
) -> None:
    case_desk.panel.composer.insert_reply("\n".join([BLAME] * (MOST + 50)))
    qtbot.waitUntil(case_desk.panel.composer.respect.isVisible)
    assert len(_underlined(case_desk)) == MOST


def test_nothing_of_it_is_stored(qtbot: QtBot, case_desk: CaseDesk) -> None:
    _write(qtbot, case_desk, BLAME)
    case_desk.panel.composer.keep()
    before = dump(case_desk.desk)
    QTest.keyClick(_focus(), Qt.Key.Key_W, ALT)
    qtbot.wait(PAUSE_MS + 100)
    assert dump(case_desk.desk) == before


@pytest.fixture
def page(case_desk: CaseDesk, qtbot: QtBot) -> RulesPage:
    page = RulesPage(case_desk.lane, sit_down(case_desk.desk))
    qtbot.addWidget(page)
    page.resize(600, 700)
    page.show()
    return page


def test_each_kind_has_its_box_in_the_settings(page: RulesPage, case_desk: CaseDesk) -> None:
    boxes = {box.text(): box for box in page.findChildren(QCheckBox)}
    assert len(boxes) == 18
    box = boxes["A long sentence."]
    assert box.isChecked()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    off = case_desk.desk.desk.ask(lambda read: what_is_off(read, case_desk.desk.ben))
    assert off == {"long_sentence"}
