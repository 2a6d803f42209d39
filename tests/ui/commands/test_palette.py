"""The palette: a few letters and Enter do anything, and answers that come too late are not shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListView, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from ui.commands.command import Context
from ui.commands.palette import Palette
from ui.commands.palette_source import Found
from ui.commands.registry import CommandRegistry
from ui.commands.shortcut_sheet import ShortcutSheet


class Hands(QObject):
    """Carries out commands and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []

    def reply(self) -> None:
        self.done.append("reply")

    def resolve(self) -> None:
        self.done.append("resolve")

    def next_case(self) -> None:
        self.done.append("next")


class Customers:
    """A source that answers when the test says so."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[Found]], None]]] = []
        self.chosen: list[Found] = []

    def look_up(self, words: str, found: Callable[[Sequence[Found]], None]) -> None:
        self.asked.append((words, found))

    def choose(self, found: Found) -> None:
        self.chosen.append(found)


MARTA = Found("Marta Oliveira", "3 cases", "user", 7)


class Desk:
    """A window with a palette."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        self.window.resize(900, 600)
        qtbot.addWidget(self.window)
        self.elsewhere = QLineEdit(self.window)
        self.hands, self.customers = Hands(), Customers()
        self.registry = CommandRegistry(self.window)
        self.registry.bind("case.reply", self.hands.reply)
        self.registry.bind("case.resolve", self.hands.resolve)
        self.registry.bind("case.next", self.hands.next_case)
        self.registry.set_context(Context(Status.OPEN))
        self.palette = Palette(self.registry, self.window)
        self.palette.add_source(self.customers)
        with qtbot.waitActive(self.window):
            self.window.show()
        self.elsewhere.setFocus()
        self.field = self.palette.findChildren(QLineEdit)[0]
        self.rows = self.palette.findChildren(QListView)[0]

    def shown(self) -> list[str]:
        model = self.rows.model()
        return [model.index(row, 0).data() for row in range(model.rowCount())]

    def type(self, words: str) -> None:
        QTest.keyClicks(self.field, words)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.field, key)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    one = Desk(qtbot)
    one.palette.open()
    yield one
    one.palette.dismiss()


def test_it_shows_what_can_be_done_now_with_its_key(desk: Desk) -> None:
    assert desk.shown() == ["Next case, N", "Reply, R", "Resolve case, E"]


@pytest.mark.parametrize(
    ("typed", "first"), [("re", "Reply, R"), ("reso", "Resolve case, E"), ("case n", "Next case, N")]
)
def test_typing_narrows(desk: Desk, typed: str, first: str) -> None:
    desk.type(typed)
    assert desk.shown()[0] == first


def test_enter_does_it_and_the_focus_returns(desk: Desk) -> None:
    desk.type("reso")
    desk.press(Qt.Key.Key_Return)
    assert desk.hands.done == ["resolve"]
    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is desk.elsewhere


def test_the_arrows_choose(desk: Desk) -> None:
    desk.type("re")
    desk.press(Qt.Key.Key_Down)
    desk.press(Qt.Key.Key_Return)
    assert desk.hands.done == ["resolve"]


def test_escape_does_nothing_but_close(desk: Desk) -> None:
    desk.type("re")
    desk.press(Qt.Key.Key_Escape)
    assert (desk.hands.done, desk.palette.isVisible()) == ([], False)
    desk.palette.open()
    assert desk.field.text() == ""


def test_it_goes_when_the_focus_goes_elsewhere(desk: Desk) -> None:
    desk.elsewhere.setFocus()
    assert not desk.palette.isVisible()
    assert QApplication.focusWidget() is desk.elsewhere


def test_customers_are_found_and_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.type("mar")
    qtbot.waitUntil(lambda: bool(desk.customers.asked))
    words, answer = desk.customers.asked[-1]
    answer([MARTA])
    assert words == "mar"
    assert desk.shown() == ["Marta Oliveira, 3 cases"]
    desk.press(Qt.Key.Key_Return)
    assert desk.customers.chosen == [MARTA]


def test_an_answer_to_earlier_words_is_not_shown(desk: Desk, qtbot: QtBot) -> None:
    desk.type("m")
    qtbot.waitUntil(lambda: bool(desk.customers.asked))
    desk.type("x")
    desk.customers.asked[0][1]([MARTA])
    assert desk.shown() == []


def test_the_sheet_names_every_key_of_the_registry(desk: Desk, qtbot: QtBot) -> None:
    sheet = ShortcutSheet(desk.registry, desk.window)
    qtbot.addWidget(sheet)
    said = "\n".join(label.text() for label in sheet.findChildren(QLabel))
    assert [c.id for c in desk.registry.commands if c.keys and c.title.removesuffix("…") not in said] == []
    for keys in ("Ctrl+Shift+Z  Ctrl+Y", "Alt+4", "Space", "?"):
        assert keys in said
