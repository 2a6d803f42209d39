"""Signing in, locking by key and by idleness, unlocking, and who may look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from carestation.instants import MINUTE, SECOND
from carestation.people.password import SetPassword, hash_password
from carestation.settings.catalogue import LOCK_AFTER
from carestation.settings.change_setting import ChangeSetting
from tests.desks import OpenDesk
from tests.ui.sign_in.desks import PASSWORD, RETURN, Desk, desk_window, password_field
from tests.ui.start.driving import key, press, read, reads
from ui.sign_in.person_button import PersonButton
from ui.theme.appearance import Appearance


@pytest.fixture
def desk(at_desk: OpenDesk, appearance: Appearance, tmp_path: Path, qtbot: QtBot) -> Desk:
    made = desk_window(at_desk, appearance, tmp_path)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.lock.sign_in()
    return made


def choose(desk: Desk, name: str) -> None:
    button = next(
        b for b in desk.window.findChildren(PersonButton) if b.person.name == name and b.isVisible()
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def sign_in(desk: Desk, qtbot: QtBot, name: str = "Ben Diaz", password: str = "") -> None:
    before = len(desk.seated)
    choose(desk, name)
    if password:
        QTest.keyClicks(password_field(), password)
        QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(lambda: len(desk.seated) > before)


def test_without_a_password_a_click_is_enough(desk: Desk, qtbot: QtBot) -> None:
    assert reads(desk.window, "Kettle & Co")
    assert not desk.draft.isVisible()
    sign_in(desk, qtbot)
    assert desk.seated == ["Ben Diaz"]
    assert desk.opened.desk.actor == desk.opened.ben
    assert desk.draft.isVisible()


def test_a_password_is_asked_for_and_checked(desk: Desk, qtbot: QtBot) -> None:
    desk.opened.desk.actor = None
    choose(desk, "Ann Berg")
    assert desk.window.focusWidget() is password_field()
    QTest.keyClick(password_field(), RETURN)
    assert reads(desk.window, "Please type the password.")
    QTest.keyClicks(password_field(), "kettle")
    QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(read(desk.window, "That is not the password."))
    assert (desk.seated, desk.opened.desk.actor, desk.draft.isVisible()) == ([], None, False)
    assert password_field().text() == ""
    QTest.keyClicks(password_field(), PASSWORD)
    QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(lambda: desk.seated == ["Ann Berg"])
    assert desk.opened.desk.actor == desk.opened.ann


def test_who_was_last_is_remembered(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    desk.lock.sign_in()
    assert password_field().accessibleName() == "Password of Ann Berg"
    choose(desk, "Lea Ott")
    qtbot.waitUntil(lambda: desk.seated[-1] == "Lea Ott")
    desk.lock.sign_in()
    key(desk.window, RETURN)
    qtbot.waitUntil(lambda: desk.seated == ["Ann Berg", "Lea Ott", "Lea Ott"])


def test_wrong_passwords_make_wait_longer_each_time(desk: Desk, qtbot: QtBot) -> None:
    choose(desk, "Ann Berg")

    def attempt(password: str) -> None:
        QTest.keyClicks(password_field(), password)
        QTest.keyClick(password_field(), RETURN)

    for _ in range(2):
        attempt("wrong")
        qtbot.waitUntil(read(desk.window, "That is not the password."))
    attempt("wrong")
    qtbot.waitUntil(read(desk.window, "wait 5 s"))
    attempt(PASSWORD)  # too early, though right
    assert reads(desk.window, "wait 5 s")
    desk.opened.clock.move(5 * SECOND)
    attempt("wrong")
    qtbot.waitUntil(read(desk.window, "wait 10 s"))
    desk.opened.clock.move(10 * SECOND)
    attempt(PASSWORD)
    qtbot.waitUntil(lambda: desk.seated == ["Ann Berg"])


def test_the_key_locks_and_everything_is_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    desk.draft.setFocus()
    QTest.keyClicks(desk.draft, "Dear Ms Oliveira, we are sor")
    QTest.keyClick(desk.draft, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert reads(desk.window, "The desk is locked")
    assert not desk.draft.isVisible()
    assert not reads(desk.window, "Oliveira")
    QTest.keyClick(desk.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not desk.window.palette_panel.isVisible()
    QTest.keyClicks(password_field(), PASSWORD)
    QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(desk.draft.isVisible)
    QTest.keyClicks(QApplication.focusWidget() or desk.window, "ry")
    assert desk.draft.toPlainText() == "Dear Ms Oliveira, we are sorry"


def test_somebody_else_takes_over(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    desk.lock.lock()
    press(desk.window, "Somebody else")
    sign_in(desk, qtbot, "Ben Diaz")
    assert desk.seated == ["Ann Berg", "Ben Diaz"]
    assert desk.opened.desk.actor == desk.opened.ben
    assert desk.lock.person is not None
    assert desk.lock.person.name == "Ben Diaz"


def test_dialogs_hide_too_and_come_back_to_the_same_person_only(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    dialog = QDialog(desk.window)
    QVBoxLayout(dialog).addWidget(QLabel("Marta Oliveira"))
    dialog.open()
    desk.lock.lock()
    assert not dialog.isVisible()
    QTest.keyClicks(password_field(), PASSWORD)
    QTest.keyClick(password_field(), RETURN)
    qtbot.waitUntil(dialog.isVisible)
    desk.lock.lock()
    press(desk.window, "Somebody else")
    sign_in(desk, qtbot, "Ben Diaz")
    assert not dialog.isVisible()


def test_idleness_locks_after_the_minutes_that_are_set(desk: Desk, qtbot: QtBot) -> None:
    clock, lock = desk.opened.clock, desk.lock
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    desk.lane.do(ChangeSetting(LOCK_AFTER, 5))
    clock.move(4 * MINUTE)
    handle = desk.window.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_Shift)
    clock.move(4 * MINUTE)
    lock.idle.look(clock())
    assert desk.draft.isVisible()
    clock.move(MINUTE)
    lock.idle.look(clock())
    assert reads(desk.window, "The desk is locked")


def test_idleness_does_not_ask_for_a_password_that_nobody_has(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ben Diaz")
    desk.opened.clock.move(60 * MINUTE)
    desk.lock.idle.look(desk.opened.clock())
    assert desk.draft.isVisible()
    desk.lane.do(SetPassword(desk.opened.ben, hash_password("teapot teapot")))
    desk.opened.clock.move(60 * MINUTE)
    desk.lock.idle.look(desk.opened.clock())
    assert reads(desk.window, "The desk is locked")
    assert password_field().accessibleName() == "Password of Ben Diaz"


def test_never_is_never(desk: Desk, qtbot: QtBot) -> None:
    sign_in(desk, qtbot, "Ann Berg", PASSWORD)
    desk.lane.do(ChangeSetting(LOCK_AFTER, 0))
    desk.opened.clock.move(10_000 * MINUTE)
    desk.lock.idle.look(desk.opened.clock())
    assert desk.draft.isVisible()


def test_with_large_text_the_password_is_scrolled_into_view(
    desk: Desk, qtbot: QtBot, appearance: Appearance
) -> None:
    appearance.wear(appearance.choice, 200)
    desk.window.resize(800, 520)
    choose(desk, "Ann Berg")
    field = password_field()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().height() == field.height())
    appearance.zoom_reset()
