"""A working day at the real window: real keys, a real encrypted file, the program closed in the middle of a sentence.

Ben signs in. A customer's message is dropped on the window; he finds it on top of his inbox, opens it with Enter,
ticks what he did, answers, sets a follow-up, tries to resolve too early, does what was left, resolves. He begins
another answer, the program is closed, and the next morning everything is where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from carestation.cases.case_page import CasePage
from carestation.cases.interaction import SentBy
from carestation.checklists.gate import gate
from carestation.follow_ups.follow_up import FollowUpKind
from carestation.identity import CaseId
from carestation.instants import HOUR
from carestation.keys.key_store import Answer, Missing
from carestation.keys.master_key import MasterKey
from db.store_access import LocalStoreAccess
from tests.desks import TestClock, open_desk
from ui.case.outside import Outside
from ui.desk.session import Session
from ui.inbox.inbox_panel import Whose
from ui.sign_in.person_button import PersonButton
from ui.theme.appearance import Appearance

pytestmark = pytest.mark.journey

Key = Qt.Key
PATIENCE_MS = 15_000

MESSAGE = (
    b"From: Marta Oliveira <marta@example.net>\r\nTo: care@kettle.example\r\nSubject: Where is my parcel?\r\n"
    b"Message-ID: <m1@example.net>\r\nDate: Mon, 16 Nov 2026 09:50:00 +0100\r\n\r\n"
    b"Good morning, the tracking says my parcel was delivered, but nothing is here.\r\n"
)


class NoKeys:
    """A machine whose key store has no key for this store."""

    def find(self, store_id: str) -> Answer:
        return Missing()

    def keep(self, store_id: str, key: MasterKey) -> None:
        """Not asked for here."""

    def forget(self, store_id: str) -> None:
        """Not asked for here."""


class Day:
    """The desk of one test, which can be closed and opened again."""

    def __init__(self, qtbot: QtBot, appearance: Appearance, folder: Path) -> None:
        self._qtbot = qtbot
        self._appearance = appearance
        self.folder = folder
        self.clock = TestClock()
        with open_desk(folder) as made:
            self.key = made.key
        self.copied: list[str] = []
        self.visited: list[str] = []
        self.chosen_folder = ""
        self.heard: list[tuple[str, str]] = []
        self._has_been_here = False
        self.session: Session | None = None

    def open(self) -> None:
        access = LocalStoreAccess(self.folder / "desk.carestation", NoKeys(), clock=self.clock)
        outside = Outside(
            self._visit,
            self.copied.append,
            say_on_desktop=self._hear,
            ask_which_folder=lambda _window: self.chosen_folder,
        )
        self.session = Session(
            access, self.key, self._appearance, self.clock, self.folder / "window.ini", outside
        )
        self.until(lambda: self.session is not None and self.session.window is not None)
        self.until(lambda: isinstance(QApplication.focusWidget(), PersonButton))

    def close(self) -> None:
        if self.session is not None and self.session.window is not None:
            self.session.window.close()
            self.session.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.session = None

    def _visit(self, url: str) -> bool:
        self.visited.append(url)
        return True

    def _hear(self, title: str, text: str) -> None:
        """A notification on the desktop."""
        self.heard.append((title, text))

    def until(self, condition: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def type(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    @property
    def room(self) -> Any:
        assert self.session is not None
        assert self.session.room is not None
        return self.session.room

    def sign_in(self) -> None:
        """Ben has no password. Ann stands first, until Ben was the last to sign in: then Enter is enough."""
        if not self._has_been_here:
            self.press(Key.Key_Right)
        self._has_been_here = True
        self.press(Key.Key_Return)
        self.until(lambda: self.session is not None and self.session.room is not None)

    def page(self) -> CasePage:
        """The case in view, as the store has it now."""
        case: CaseId = self.room.case.case_id
        read: list[CasePage] = []
        self.room.lane.ask(lambda r: r.case_page(case, self.room.person_id, self.clock.now), read.append)
        self.until(lambda: bool(read))
        return read[0]


@pytest.fixture
def day(qtbot: QtBot, appearance: Appearance, tmp_path: Path) -> Iterator[Day]:
    made = Day(qtbot, appearance, tmp_path)
    yield made
    made.close()


def open_what_arrives(day: Day) -> None:
    """A message is dropped on the window, and opened from the team's inbox with Enter."""
    file = day.folder / "parcel.eml"
    file.write_bytes(MESSAGE)
    assert day.session is not None
    assert day.session.window is not None
    day.session.window.files_dropped.emit([file])
    day.room.inbox.show_whose(Whose.TEAM)
    day.until(lambda: day.room.inbox.table.rowCount() == 1)
    day.room.inbox.view.setFocus()
    day.press(Key.Key_Home)
    day.press(Key.Key_Return)
    day.until(lambda: day.room.case.page is not None)


def test_a_working_day(day: Day) -> None:
    day.open()
    day.sign_in()
    open_what_arrives(day)
    page = day.page()
    assert page.customer.name == "Marta Oliveira"
    assert page.case.issue_type == "delivery_problem"

    day.room.case.composer.write_reply()
    day.type("Dear Marta, I have asked the carrier and write to you by noon.")
    day.room.case.composer.send_button.use_way(SentBy.CLIPBOARD)
    day.press(Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: len(day.copied) == 1)
    day.until(lambda: day.page().timers[0].met_at is not None)
    assert "asked the carrier" in day.copied[0]

    day.room.inbox.view.setFocus()
    day.press(Key.Key_2, Qt.KeyboardModifier.AltModifier)
    day.until(lambda: bool(day.page().follow_ups))
    assert day.page().follow_ups[0].kind is FollowUpKind.REMINDER

    day.press(Key.Key_E)
    day.until(lambda: day.room.case.gate.isVisible())
    assert day.page().case.status is Status.OPEN
    assert gate(day.page().checklists).open_steps

    day.press(Key.Key_Escape)
    day.room.inbox.view.setFocus()
    day.press(Key.Key_W)
    day.until(lambda: day.page().case.status is Status.WAITING_CUSTOMER)
    day.press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    day.until(lambda: day.page().case.status is Status.OPEN)


def test_closed_in_the_middle_of_a_sentence(day: Day) -> None:
    day.open()
    day.sign_in()
    open_what_arrives(day)
    case = day.room.case.case_id
    day.room.case.composer.write_reply()
    day.type("Dear Marta, I am")
    day.close()

    day.clock.move(9 * HOUR)
    day.open()
    day.sign_in()
    day.until(lambda: day.room.case.page is not None)
    assert day.room.case.case_id == case
    assert day.room.case.composer.reply.text == "Dear Marta, I am"
