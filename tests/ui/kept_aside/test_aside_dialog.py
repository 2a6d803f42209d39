"""What could not be made a case of: read, saved, done with; never lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from carestation.intake.receive import Receive
from tests.desks import OpenDesk
from ui.kept_aside.aside_dialog import AsideDialog
from ui.lanes.instant_lane import InstantLane
from ui.theme.appearance import Appearance

NO_SENDER = b"Subject: no sender at all\r\n\r\nwho am I\r\n"
MACHINE = (
    b"From: robot@example.com\r\nAuto-Submitted: auto-replied\r\nSubject: Out of office\r\n"
    b"Message-ID: <1@example.com>\r\n\r\nI am away.\r\n"
)


@dataclass
class Aside:
    """The dialog, the desk behind it, and where the person saves."""

    dialog: AsideDialog
    lane: InstantLane
    desk: OpenDesk
    path: str = ""
    offered: list[str] = field(default_factory=list)
    faults: list[Exception] = field(default_factory=list)

    def where(self, parent: QWidget, name: str) -> str:
        self.offered.append(name)
        return self.path

    def names(self) -> list[str]:
        return [self.dialog.list.item(row).text() for row in range(self.dialog.list.count())]

    def press(self, button: QPushButton) -> None:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QTest.qWait(1)


@pytest.fixture
def aside(qtbot: QtBot, appearance: Appearance, at_desk: OpenDesk) -> Iterator[Aside]:
    """Two messages are kept aside, and the dialog is open."""
    assert appearance.zoom == 100
    at_desk.desk.do(Receive(NO_SENDER, "/home/ben/mails/scan 0042.eml"))
    at_desk.clock.move(1000)
    at_desk.desk.do(Receive(MACHINE, "away.eml"))
    lane = InstantLane(at_desk.desk)
    made: list[Aside] = []
    dialog = AsideDialog(lane, ask=lambda parent, name: made[0].where(parent, name))
    made.append(Aside(dialog, lane, at_desk))
    lane.failed.connect(made[0].faults.append)
    dialog.show()
    qtbot.waitActive(dialog)
    QTest.qWait(1)
    yield made[0]
    dialog.close()


def test_each_message_says_why_it_is_here_and_what_it_says(aside: Aside) -> None:
    assert aside.names() == ["away.eml", "scan 0042.eml"]
    assert aside.dialog.reason.text().startswith("It was sent by a machine")
    assert aside.dialog.text.toPlainText() == "Out of office\nrobot@example.com\n\nI am away."
    aside.dialog.list.setFocus()
    QTest.keyClick(aside.dialog.list, Qt.Key.Key_Down)
    assert aside.dialog.reason.text() == "It names no sender."
    assert aside.dialog.text.toPlainText() == "no sender at all\n\nwho am I"


def test_a_message_that_cannot_be_read_at_all_shows_its_letters(aside: Aside) -> None:
    aside.desk.clock.move(1000)
    aside.lane.do(Receive(b"\x00\xff\xfe \x01 not a message at all", "broken.eml"))
    QTest.qWait(1)
    assert "broken.eml" in aside.names()
    aside.dialog.list.setCurrentRow(aside.names().index("broken.eml"))
    assert "not a message at all" in aside.dialog.text.toPlainText()


def test_it_is_saved_byte_for_byte_under_its_own_name(aside: Aside, tmp_path: Path) -> None:
    QTest.keyClick(aside.dialog.list, Qt.Key.Key_Down)
    aside.path = str(tmp_path / "kept.eml")
    aside.press(aside.dialog.save)
    assert aside.offered == ["scan 0042.eml"]
    assert (tmp_path / "kept.eml").read_bytes() == NO_SENDER
    assert aside.dialog.said.text() == "Saved as kept.eml."


def test_a_place_that_cannot_be_written_to_is_told(aside: Aside, tmp_path: Path) -> None:
    aside.path = str(tmp_path / "missing" / "kept.eml")
    aside.press(aside.dialog.save)
    assert isinstance(aside.faults[0], CareError)
    assert "“kept.eml” could not be saved." in str(aside.faults[0])


def test_giving_up_the_saving_writes_nothing(aside: Aside, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    aside.press(aside.dialog.save)
    assert sorted(tmp_path.iterdir()) == before
    assert not aside.faults


def test_done_with_it_takes_it_off_the_list_and_undo_brings_it_back(aside: Aside) -> None:
    aside.press(aside.dialog.settle)
    assert aside.names() == ["scan 0042.eml"]
    assert aside.dialog.reason.text() == "It names no sender."
    aside.press(aside.dialog.settle)
    assert aside.names() == []
    assert aside.dialog.said.text() == "Nothing is kept aside. Every message is on a case."
    assert aside.dialog.text.toPlainText() == ""
    assert not aside.dialog.settle.isEnabled()
    assert not aside.dialog.save.isEnabled()
    aside.lane.undo()
    QTest.qWait(1)
    assert aside.names() == ["scan 0042.eml"]


def test_the_next_one_is_chosen_not_the_first(aside: Aside) -> None:
    aside.desk.clock.move(1000)
    aside.lane.do(Receive(NO_SENDER.replace(b"who", b"and who"), "newest.eml"))
    QTest.qWait(1)
    aside.dialog.list.setCurrentRow(1)
    aside.press(aside.dialog.settle)
    assert aside.names() == ["newest.eml", "scan 0042.eml"]
    assert aside.dialog.list.currentRow() == 1
