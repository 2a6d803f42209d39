"""Practice: the courses alone have no tab bar; a second tab is made when it is first opened."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.training.practice_page import PracticePage


def test_courses_alone_have_no_tab_bar(qtbot: QtBot) -> None:
    page = PracticePage("Courses", QLabel("five R's"))
    qtbot.addWidget(page)
    page.show()
    assert not page.tabs.tabBar().isVisible()


def test_second_tab_is_made_when_it_is_opened_and_takes_the_keyboard(qtbot: QtBot) -> None:
    made: list[QWidget] = []

    def make() -> QWidget:
        made.append(QLineEdit())
        return made[-1]

    page = PracticePage("Courses", QLabel("five R's"))
    page.add_tab("Role-play", make)
    qtbot.addWidget(page)
    page.show()
    assert page.tabs.tabBar().isVisible()
    assert made == []
    page.tabs.setCurrentIndex(1)
    page.tabs.setCurrentIndex(0)
    page.tabs.setCurrentIndex(1)
    assert len(made) == 1
    assert made[0].isVisible()
    assert page.focusProxy() is made[0]
