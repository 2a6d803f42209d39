"""The registry: a command works while somebody carries it out, and keys go where they belong."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from carestation.cases.case import Status
from ui.commands.command import Context
from ui.commands.command_button import CommandButton
from ui.commands.menus import menus, whole_menu
from ui.commands.registry import CommandRegistry
from ui.commands.typing_guard import TypingGuard


class Panel(QWidget):
    """Carries out some commands and remembers which."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str] = []
        self.line, self.text, self.choice = QLineEdit(), QPlainTextEdit(), QComboBox()
        self.choice.addItems(["Apple", "Nut", "Rice"])
        layout = QVBoxLayout(self)
        for widget in (self.line, self.text, self.choice):
            layout.addWidget(widget)
        self.registry = CommandRegistry(self)
        self.guard = TypingGuard(self.registry)

    def next_case(self) -> None:
        self.heard.append("next")

    def reply(self) -> None:
        self.heard.append("reply")

    def open_palette(self) -> None:
        self.heard.append("palette")

    def send(self) -> None:
        self.heard.append("send")

    def undo(self) -> None:
        self.heard.append("undo")

    def tick(self) -> None:
        self.heard.append("tick")

    def with_argument(self, checked: bool) -> None:
        self.heard.append(str(checked))


@pytest.fixture
def panel(qtbot: QtBot) -> Iterator[Panel]:
    one = Panel()
    qtbot.addWidget(one)
    bind = one.registry.bind
    bind("case.next", one.next_case)
    bind("case.reply", one.reply)
    bind("palette", one.open_palette)
    bind("case.send", one.send)
    bind("edit.undo", one.undo)
    bind("step.tick", one.tick)
    one.registry.set_context(Context(Status.OPEN, step=True, undo="resolve case"))
    with qtbot.waitExposed(one):
        one.show()
    one.setFocus()
    yield one
    one.hide()


def test_a_key_carries_out_its_command(panel: Panel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_N)
    QTest.keyClick(panel, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert panel.heard == ["next", "palette"]


@pytest.mark.parametrize("field", ["line", "text"])
def test_letters_are_typed_where_something_is_typed(panel: Panel, field: str) -> None:
    widget = panel.line if field == "line" else panel.text
    widget.setFocus()
    QTest.keyClicks(widget, "Rn/?")
    assert panel.heard == []
    assert (panel.line.text() or panel.text.toPlainText()) == "Rn/?"


@pytest.mark.parametrize("field", ["line", "text"])
def test_chords_work_where_something_is_typed(panel: Panel, field: str) -> None:
    widget = panel.line if field == "line" else panel.text
    widget.setFocus()
    QTest.keyClick(widget, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert panel.heard == ["palette", "send"]
    assert panel.text.toPlainText() == ""


def test_undo_stays_with_the_text(panel: Panel) -> None:
    panel.line.setFocus()
    QTest.keyClicks(panel.line, "kettle")
    QTest.keyClick(panel.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (panel.heard, panel.line.text()) == ([], "")
    panel.setFocus()
    QTest.keyClick(panel, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.heard == ["undo"]


def test_letters_choose_in_a_list_of_choices(panel: Panel) -> None:
    panel.choice.setFocus()
    QTest.keyClick(panel.choice, Qt.Key.Key_N)
    assert (panel.heard, panel.choice.currentText()) == ([], "Nut")


def test_a_key_that_the_panel_handles_is_not_taken(panel: Panel) -> None:
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert panel.heard == []
    panel.registry.action("step.tick").trigger()
    assert panel.heard == ["tick"]


def test_nothing_is_offered_that_nobody_carries_out(panel: Panel) -> None:
    assert panel.registry.action("case.reply").isEnabled()
    assert not panel.registry.action("case.note").isEnabled()
    panel.registry.unbind("case.reply")
    assert not panel.registry.action("case.reply").isEnabled()
    panel.registry.action("case.reply").trigger()
    assert panel.heard == []


def test_what_is_offered_follows_the_context(panel: Panel) -> None:
    panel.registry.set_context(Context())
    assert not panel.registry.action("case.reply").isEnabled()
    assert panel.registry.action("case.next").isEnabled()


def test_only_bound_methods_without_arguments_are_bound(panel: Panel) -> None:
    with pytest.raises(TypeError, match="bound method"):
        panel.registry.bind("case.note", lambda: None)
    with pytest.raises(TypeError, match="bound method"):
        panel.registry.bind("case.note", panel.with_argument)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="bound already"):
        panel.registry.bind("case.reply", panel.next_case)
    with pytest.raises(KeyError):
        panel.registry.bind("case.fold", panel.next_case)


def test_every_command_stands_in_a_menu_once(panel: Panel) -> None:
    shown = [action.objectName() for menu in menus(panel.registry, panel) for action in menu.actions()]
    assert sorted(filter(None, shown)) == sorted(command.id for command in panel.registry.commands)
    whole = whole_menu(panel.registry, panel)
    assert [action.text() for action in whole.actions()][:2] == ["&Desk", "&Edit"]


def test_a_button_is_its_command(panel: Panel) -> None:
    button = CommandButton(panel.registry, "case.next", words="Next", with_key=True, parent=panel)
    button.show()
    assert (button.text(), button.accessibleName()) == ("Next  N", "Next")
    assert button.toolTip() == "Next case (N)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert panel.heard == ["next"]
    panel.registry.unbind("case.next")
    assert not button.isEnabled()
