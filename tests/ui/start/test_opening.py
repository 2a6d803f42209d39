"""Every later start: silently where the key is found, with plain words where it is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from carestation.keys import recovery_key
from carestation.keys.master_key import MasterKey
from db.store_access import LocalStoreAccess
from tests.ui.start.driving import fill, key, named, press, read, reads
from tests.ui.start.stores import LOCKED, NO_KEY_STORE, KeysInMemory, made_store
from ui.start.start_window import StartWindow

pytestmark = pytest.mark.usefixtures("appearance")

FIELD = "Recovery key or passphrase"


class Ready:
    """The keys that the window handed out."""

    def __init__(self) -> None:
        self.keys: list[MasterKey] = []


@pytest.fixture
def ready() -> Ready:
    return Ready()


Open = Callable[[Path, KeysInMemory], StartWindow]


@pytest.fixture
def opened(qtbot: QtBot, ready: Ready) -> Iterator[Open]:
    windows: list[StartWindow] = []

    def open_window(path: Path, keys: KeysInMemory) -> StartWindow:
        window = StartWindow(LocalStoreAccess(path, keys))
        qtbot.addWidget(window)
        windows.append(window)
        window.ready.connect(ready.keys.append)
        window.begin()
        return window

    yield open_window
    for window in windows:
        window.close()


def test_a_known_key_opens_without_a_window(opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    LocalStoreAccess(path, keys).remember(made)
    window = opened(path, keys)
    qtbot.waitUntil(lambda: ready.keys == [made])
    qtbot.wait(500)
    assert not window.isVisible()


def test_a_recovery_key_opens_and_is_remembered(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "does not know this store"))
    fill(window, FIELD, recovery_key.write(made).lower().replace("-", " "))
    assert named(window, QLineEdit, FIELD).echoMode() is QLineEdit.EchoMode.Password
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ready.keys == [made])
    assert list(keys.keys.values()) == [made]


def test_it_is_not_remembered_where_nobody_wants_that(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "does not know this store"))
    named(window, QCheckBox, "Remember on this PC").click()
    fill(window, FIELD, recovery_key.write(made))
    press(window, "Open")
    qtbot.waitUntil(lambda: ready.keys == [made])
    assert keys.keys == {}


def test_a_wrong_key_says_so_and_changes_nothing(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made_store(path)
    before = path.read_bytes()
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "does not know this store"))
    press(window, "Open")
    assert reads(window, "Please type the recovery key or the passphrase.")
    fill(window, FIELD, recovery_key.write(MasterKey(bytes(32))))
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(read(window, "does not open “desk.carestation”"))
    fill(window, FIELD, recovery_key.write(MasterKey(bytes(32)))[:-1])
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(read(window, "too short"))
    assert window.focusWidget() is named(window, QLineEdit, FIELD)
    assert (ready.keys, keys.keys, path.read_bytes()) == ([], {}, before)


def test_a_pc_without_a_key_store_asks_for_the_passphrase(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "desk.carestation"
    made = made_store(path, "correct horse battery")
    window = opened(path, KeysInMemory(NO_KEY_STORE))
    qtbot.waitUntil(read(window, "This PC keeps no keys"))
    assert not [box for box in window.findChildren(QCheckBox) if "Remember" in box.text() and box.isVisible()]
    fill(window, FIELD, "correct horse batter")
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(read(window, "The passphrase is not right."))
    fill(window, FIELD, "correct horse battery")
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ready.keys == [made])


def test_a_locked_key_store_is_tried_again(opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    LocalStoreAccess(path, keys).remember(made)
    keys.trouble = LOCKED
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "nobody unlocked it"))
    keys.trouble = None
    press(window, "Try the key store again")
    qtbot.waitUntil(lambda: ready.keys == [made])


def test_a_key_store_that_fails_to_remember_does_not_stop_anybody(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "does not know this store"))
    keys.trouble = LOCKED
    fill(window, FIELD, recovery_key.write(made))
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(read(window, "did not keep the key"))
    press(window, "Open")
    qtbot.waitUntil(lambda: ready.keys == [made])


def test_a_key_store_that_hangs_can_be_gone_round(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    LocalStoreAccess(path, keys).remember(made)
    keys.answering.clear()
    window = opened(path, keys)
    qtbot.waitUntil(read(window, "has not answered yet"))
    press(window, "Use the recovery key instead")
    named(window, QCheckBox, "Remember on this PC").setChecked(False)
    fill(window, FIELD, recovery_key.write(made))
    key(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ready.keys == [made])
    keys.answering.set()
    qtbot.wait(50)
    assert ready.keys == [made]  # its late answer is of no interest any more


def test_a_file_that_is_no_store_is_named(opened: Open, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "letter.carestation"
    path.write_bytes(b"%PDF-1.7 a letter")
    window = opened(path, KeysInMemory())
    qtbot.waitUntil(read(window, "is a PDF document, not a CareStation store."))
    path.unlink()
    press(window, "Try again")
    qtbot.waitUntil(read(window, "Welcome"))


def test_trouble_with_opening_offers_ways_on(
    opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path
) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    made = made_store(path)
    LocalStoreAccess(path, keys).remember(made)
    window = opened(path, keys)
    qtbot.waitUntil(lambda: ready.keys == [made])
    with LocalStoreAccess(path, keys).open_desk(made):
        with pytest.raises(CareError) as taken, LocalStoreAccess(path, keys).open_desk(made):
            pass
        window.show_trouble(taken.value)
    assert reads(window, "already open")
    press(window, "Try again")
    assert ready.keys == [made, made]
    press(window, "Use the recovery key…")
    assert reads(window, "The key that was found does not open this store.")
    window.show_trouble(taken.value)
    assert window.focusWidget() is named(window, QPushButton, "Try again")
    press(window, "Quit")
    assert not window.isVisible()


def test_progress_of_opening_is_told(opened: Open, ready: Ready, qtbot: QtBot, tmp_path: Path) -> None:
    path, keys = tmp_path / "desk.carestation", KeysInMemory()
    LocalStoreAccess(path, keys).remember(made_store(path))
    window = opened(path, keys)
    qtbot.waitUntil(lambda: bool(ready.keys))
    window.show_progress("Backing up before an upgrade", 3, 10)
    assert reads(window, "Backing up before an upgrade")
    assert not [b for b in window.findChildren(QPushButton) if b.isVisible()]
