"""A working day on the sample business: a message arrives, is answered, resolved and counted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from carestation.cases.interaction import SentBy
from carestation.search.hits import Hits
from carestation.timers.targets import Metric
from ui.desk.desk_room import DeskRoom
from ui.desk.session import Session
from ui.insights.insights_page import InsightsPage
from ui.sign_in.person_button import PersonButton
from ui.targets.rule_words import metric_words
from ui.tour.stage import Script, Stage
from ui.what_if.what_if_page import WhatIfPage
from ui.windows.desk_window import DeskWindow

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
Key = Qt.Key

MESSAGE = """From: Nora Lindqvist <nora.lindqvist@example.net>
To: care@kettle.example
Subject: Kettle leaks at the lid
Message-ID: <tour-1@example.net>
Content-Type: text/plain; charset=utf-8

Good morning,

the blue kettle that I bought last week leaks at the lid as soon as the water boils. My order is A-31877.
Can I have another one before the weekend? My parents are visiting.

Nora Lindqvist
"""
CUSTOMERS = """First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Labels
Ines,Moreau,ines.moreau@example.net,+49 30 5550 101,,vip
Kofi,Mensah,kofi.mensah@example.net,,Mensah Catering,
Lena,Vogt,lena.vogt@example,+49 30 5550 103,,
Ines,Moreau,ines.moreau@example.net,,,newsletter
"""


class WorkingDay:
    """Opens the desk, closes it in the middle of a sentence, and opens it again."""

    def __init__(
        self, stage: Stage, open_session: Callable[[], Session], place: Path, size: tuple[int, int]
    ) -> None:
        self._stage = stage
        self._open_session = open_session
        self._place = place
        self._size = size
        self._session: Session | None = None

    def close(self) -> None:
        """Whatever happened, no lane is left behind."""
        if self._session is not None and self._session.window is not None:
            self._session.window.close()
            self._session = None

    def script(self) -> Script:
        """The whole day."""
        yield from self._sign_in()
        yield from self._a_message_arrives()
        yield from self._work_through_it()
        yield from self._answer_and_resolve()
        yield from self._find_and_import()
        yield from self._look_at_the_pages()
        yield from self._close_in_a_sentence()

    @property
    def _room(self) -> DeskRoom:
        assert self._session is not None
        assert self._session.room is not None
        return self._session.room

    @property
    def _window(self) -> DeskWindow:
        assert self._session is not None
        assert self._session.window is not None
        return self._session.window

    def _has_room(self) -> bool:
        return self._session is not None and self._session.room is not None

    def _has_window(self) -> bool:
        return self._session is not None and self._session.window is not None

    def _shows_case(self) -> bool:
        return self._room.case.page is not None

    def _subject(self) -> str:
        page = self._room.case.page
        return page.case.subject if page is not None else ""

    def _open(self) -> Script:
        self._session = self._open_session()
        yield self._has_window
        self._window.resize(*self._size)
        self._stage.window = self._window
        self._window.activateWindow()
        yield lambda: isinstance(QApplication.focusWidget(), PersonButton)

    def _sign_in(self) -> Script:
        yield from self._open()
        self._stage.picture("sign-in", self._window)
        self._stage.press(Key.Key_Return)
        yield self._has_room
        yield lambda: self._room.inbox.table.rowCount() > 0
        self._stage.press(Key.Key_N)
        yield self._shows_case
        yield from _pause(10)
        self._stage.picture("inbox", self._window)
        self._room.inbox.view.setFocus()
        first = self._subject()
        self._stage.press(Key.Key_Down)
        self._stage.press(Key.Key_Return)
        yield lambda: self._subject() != first
        yield from _pause(20)
        self._stage.picture("case", self._window)

    def _a_message_arrives(self) -> Script:
        file = self._place / "kettle.eml"
        file.write_text(MESSAGE, encoding="utf-8")
        before = self._room.inbox.table.rowCount()
        self._window.files_dropped.emit([file])
        yield lambda: bool(self._window.notices.notices)
        yield from _pause(10)
        self._stage.picture("message-arrived", self._window)
        yield lambda: self._room.inbox.table.rowCount() >= before
        self._stage.press(Key.Key_K, CTRL)
        self._stage.type("lindqvist")
        yield from _pause(20)
        self._stage.picture("found", self._window)
        self._stage.press(Key.Key_Escape)
        hits: list[Hits] = []
        self._room.lane.ask(lambda read: read.search("lindqvist"), hits.append)
        yield lambda: bool(hits)
        self._room.open_case(hits[0].cases[0].case_id)
        yield lambda: self._subject() == "Kettle leaks at the lid"
        yield from _pause(10)
        self._stage.picture("new-case", self._window)

    def _work_through_it(self) -> Script:
        self._stage.press(Key.Key_C)
        yield from _pause(5)
        for answer in ("Kettle, blue, 1.7 l", "It leaks at the lid as soon as the water boils"):
            self._stage.press(Key.Key_Return)
            yield from _pause(5)
            self._stage.type(answer)
            self._stage.press(Key.Key_Return)
            yield from _pause(15)
        self._stage.picture("checklist", self._window)
        self._stage.press(Key.Key_2, ALT)
        yield from _pause(10)
        self._stage.press(Key.Key_Y)
        yield from _pause(10)
        self._stage.picture("follow-up-and-why", self._window)

    def _answer_and_resolve(self) -> Script:
        composer = self._room.case.composer
        composer.send_button.use_way(SentBy.CLIPBOARD)
        composer.write_reply()
        yield from _pause(3)
        self._stage.type(
            "Dear Nora,\n\nI am sorry about the lid. A new kettle leaves us today by express and is with you on "
            "Friday, before your parents are. Keep the old one until then.\n\nAnn Keller"
        )
        yield from _pause(5)
        self._stage.picture("reply", self._window)
        composer.send()
        yield lambda: not composer.reply.text
        yield from _pause(10)
        self._stage.picture("sent", self._window)
        self._window.registry.action("case.resolve").trigger()
        yield from _pause(15)
        self._stage.picture("gate", self._window)
        self._stage.press(Key.Key_Escape)

    def _find_and_import(self) -> Script:
        file = self._place / "google-contacts.csv"
        file.write_text(CUSTOMERS, encoding="utf-8")
        self._window.files_dropped.emit([file])
        yield lambda: isinstance(QApplication.activeModalWidget(), QDialog)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        yield from _pause(25)
        self._stage.picture("import", dialog)
        dialog.accept()
        yield lambda: QApplication.activeModalWidget() is None
        self._window.registry.action("log.call").trigger()
        yield lambda: isinstance(QApplication.activeModalWidget(), QDialog)
        yield from _pause(10)
        form = QApplication.activeModalWidget()
        assert isinstance(form, QDialog)
        self._stage.picture("log-a-call", form)
        form.reject()
        yield lambda: QApplication.activeModalWidget() is None
        self._window.activateWindow()

    def _look_at_the_pages(self) -> Script:
        self._window.notices.dismiss_all()
        for name in ("today", "customers", "sops", "policy", "practice", "team", "insights"):
            self._window.go(f"go.{name}")
            yield from _pause(40)
            self._stage.picture(name, self._window)
        yield from self._export()
        yield from self._wonder()

    def _export(self) -> Script:
        """The month's summary, by the same way as the button: the files stand beside the pictures."""
        page = self._window.page
        assert isinstance(page, InsightsPage)
        assert page.summary is not None
        page.month_export.begin(page.summary, ("xlsx", "pdf", "csv"), self._stage.folder)
        yield (
            lambda: (
                any(self._stage.folder.glob("summary-*.xlsx"))
                and any(self._stage.folder.glob("summary-*.pdf"))
            )
        )
        yield from _pause(20)

    def _wonder(self) -> Script:
        """The owner tries another target on the cases of the last months."""
        self._window.notices.dismiss_all()
        self._window.go("go.what_if")
        page = self._window.page
        assert isinstance(page, WhatIfPage)
        yield from _pause(20)
        fields = page.editors.targets.findChildren(QLineEdit)
        first_response = next(
            one for one in fields if one.accessibleName() == metric_words(Metric.FIRST_RESPONSE)
        )
        first_response.setFocus()
        first_response.selectAll()
        self._stage.type("45 min")
        page.begin.click()
        yield lambda: page.outcome.result.attainment.rowCount() > 0
        yield from _pause(20)
        self._stage.picture("what-if", self._window)

    def _close_in_a_sentence(self) -> Script:
        self._window.go("go.inbox")
        resolved = self._room.case.case_id
        self._window.registry.action("case.next").trigger()
        yield lambda: self._room.case.case_id != resolved
        yield from _pause(20)
        self._room.case.composer.write_reply()
        yield from _pause(5)
        self._stage.type("Good morning, I have looked into it and")
        self._window.close()
        yield from _pause(10)
        yield from self._open()
        self._stage.press(Key.Key_Return)
        yield self._has_room
        yield lambda: self._shows_case() and "looked into it" in self._room.case.composer.reply.text
        yield from _pause(10)
        self._stage.picture("as-it-was", self._window)
        self._window.registry.action("desk.lock").trigger()
        yield from _pause(10)
        self._stage.picture("locked", self._window)
        self.close()
        yield from _pause(3)


def _pause(beats: int) -> Script:
    """Let the window settle: animations, reloads, the caret."""
    for _ in range(beats):
        yield _now


def _now() -> bool:
    return True
