"""Freshness: a panel reloads when it is seen, and once for many changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QStackedWidget
from pytestqt.qtbot import QtBot

from carestation.changes import Changes, Topic
from ui.lanes.freshness import Freshness


class Panel(QLabel):
    """Counts how often it loaded."""

    def __init__(self) -> None:
        super().__init__()
        self.loads = 0
        self.freshness = Freshness(self, self.reload, Topic.CASE, Topic.FOLLOW_UP)

    def reload(self) -> None:
        self.loads += 1


@pytest.fixture
def pages(qtbot: QtBot) -> QStackedWidget:
    """Two panels, the first of which is seen."""
    stack = QStackedWidget()
    qtbot.addWidget(stack)
    stack.addWidget(Panel())
    stack.addWidget(Panel())
    stack.show()
    qtbot.waitUntil(lambda: panel(stack, 0).loads == 1)
    return stack


def panel(pages: QStackedWidget, index: int) -> Panel:
    found = pages.widget(index)
    assert isinstance(found, Panel)
    return found


def test_several_changes_in_one_turn_make_one_reload(pages: QStackedWidget, qtbot: QtBot) -> None:
    for _ in range(5):
        panel(pages, 0).freshness.note(Changes.of(Topic.CASE))
    assert panel(pages, 0).loads == 1
    qtbot.waitUntil(lambda: panel(pages, 0).loads == 2)
    assert not panel(pages, 0).freshness.is_stale


def test_a_hidden_panel_waits_until_it_is_seen(pages: QStackedWidget, qtbot: QtBot) -> None:
    hidden = panel(pages, 1)
    hidden.freshness.note(Changes.of(Topic.CASE))
    panel(pages, 0).freshness.note(Changes.of(Topic.CASE))
    qtbot.waitUntil(lambda: panel(pages, 0).loads == 2)
    assert hidden.loads == 0
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: hidden.loads == 1)


def test_changes_of_other_topics_are_let_pass(pages: QStackedWidget) -> None:
    panel(pages, 0).freshness.note(Changes.of(Topic.SOP))
    assert not panel(pages, 0).freshness.is_stale


def test_a_panel_that_is_up_to_date_is_shown_as_it_is(pages: QStackedWidget, qtbot: QtBot) -> None:
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel(pages, 1).loads == 1)
    pages.setCurrentIndex(0)
    panel(pages, 1).freshness.spoil()
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: panel(pages, 1).loads == 2)
    assert panel(pages, 0).loads == 1
