"""The first start: from a welcome to a desk that is set up, by keyboard, and nothing half-made on the way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from carestation.errors import CareError
from carestation.keys import recovery_key
from carestation.keys.key_store import KeyStore
from carestation.keys.master_key import MasterKey
from carestation.people.password import password_fits
from carestation.people.representative import Role
from carestation.settings.catalogue import BUSINESS_NAME, COUNTRY, HOLIDAYS, WEEKLY_HOURS, ZONE
from db.store_access import LocalStoreAccess
from tests.desks import TestClock
from tests.ui.start.driving import fill, key, named, press, read, reads
from tests.ui.start.stores import LOCKED, NO_KEY_STORE, KeysInMemory
from ui.case.outside import Outside
from ui.start.doors import Doors
from ui.start.start_window import StartWindow

pytestmark = pytest.mark.usefixtures("appearance")

ENTER = Qt.Key.Key_Return


class Outcomes:
    """What the window told, and what went out of it."""

    def __init__(self, folder: Path) -> None:
        self.keys: list[MasterKey] = []
        self.copied: list[str] = []
        self.printed: list[str] = []
        self.saved = folder / "key.txt"
        self.samples = 0

    def sample(self) -> None:
        self.samples += 1

    def save_where(self, _: QWidget, __: str) -> str:
        return str(self.saved)

    def doors(self) -> Doors:
        outside = Outside(copy=self.copied.append, ask_where_to_save=self.save_where)
        return Doors(
            outside, lambda _: "/stores/other.carestation", lambda _, html: self.printed.append(html)
        )


@pytest.fixture
def outcomes(tmp_path: Path) -> Outcomes:
    return Outcomes(tmp_path)


Begin = Callable[[KeyStore], StartWindow]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path, outcomes: Outcomes) -> Iterator[Begin]:
    opened: list[StartWindow] = []

    def begin_with(keys: KeyStore) -> StartWindow:
        access = LocalStoreAccess(tmp_path / "desk" / "desk.carestation", keys)
        window = StartWindow(access, outcomes.doors(), TestClock())
        qtbot.addWidget(window)
        opened.append(window)
        window.ready.connect(outcomes.keys.append)
        window.sample_wanted.connect(outcomes.sample)
        window.begin()
        qtbot.waitUntil(read(window, "Welcome"))
        return window

    yield begin_with
    for window in opened:
        window.close()


def answer_questions(window: StartWindow, qtbot: QtBot) -> None:
    """Up to the recovery key."""
    press(window, "Set up my business")
    fill(window, "Name of the business", "Kettle & Co")
    country = named(window, QComboBox, "Country")
    qtbot.waitUntil(lambda: country.count() > 100)
    fill(window, "Country", "Germany")
    fill(window, "Time zone", "Europe/Berlin")
    key(window, ENTER)
    assert reads(window, "When are you open?")
    key(window, ENTER)
    days = named(window, QListWidget, "Days on which the business is closed")
    qtbot.waitUntil(lambda: days.count() > 10)
    days.setCurrentRow(0)
    QTest.keyClick(days, Qt.Key.Key_Space)
    key(window, ENTER)
    fill(window, "Your name", "Ann Berg")
    fill(window, "Password", "kettle kettle")
    fill(window, "Password again", "kettle kettle")
    press(window, "Add a colleague")
    fill(window, "Name of a colleague", "Ben Diaz")
    key(window, ENTER)
    assert reads(window, "Keep this recovery key")


def prove(window: StartWindow, written: str) -> None:
    """Type back the two groups that are asked for."""
    groups = written.split("-")
    asked = [
        field
        for field in window.findChildren(QLineEdit)
        if field.isVisible() and field.accessibleName().startswith("Group")
    ]
    assert len(asked) == 2
    for field in asked:
        fill(window, field.accessibleName(), groups[int(field.accessibleName().split()[1]) - 1].lower())


def test_from_welcome_to_a_desk(begin: Begin, outcomes: Outcomes, qtbot: QtBot, tmp_path: Path) -> None:
    keys = KeysInMemory()
    window = begin(keys)
    answer_questions(window, qtbot)
    qtbot.waitUntil(read(window, "remembers the key"))
    press(window, "Copy")
    press(window, "Save…")
    press(window, "Print…")
    (written,) = outcomes.copied
    press(window, "Continue")
    prove(window, written)
    key(window, ENTER)
    qtbot.waitUntil(lambda: bool(outcomes.keys), timeout=10_000)
    assert outcomes.keys == list(keys.keys.values()) == [recovery_key.read(written)]
    assert window.is_new_desk
    assert written in outcomes.saved.read_text("utf-8")
    assert written.replace("-", " ").split()[0] in outcomes.printed[0]
    assert "Kettle &amp; Co" in outcomes.printed[0]
    access = LocalStoreAccess(tmp_path / "desk" / "desk.carestation", keys)
    with access.open_desk(outcomes.keys[0]) as desk:
        assert desk.ask(lambda r: r.setting(BUSINESS_NAME)) == "Kettle & Co"
        assert desk.ask(lambda r: r.setting(COUNTRY)) == "DE"
        assert desk.ask(lambda r: r.setting(ZONE)) == "Europe/Berlin"
        assert desk.ask(lambda r: r.setting(WEEKLY_HOURS))["fri"] == [["09:00", "17:00"]]
        closed = desk.ask(lambda r: r.setting(HOLIDAYS))
        assert "2026-01-01" not in closed  # it was unticked
        assert {"2026-12-25", "2027-01-01"} <= set(closed)
        ann, ben = desk.ask(lambda r: r.people())
        assert (ann.name, ann.role, ben.name, ben.role) == (
            "Ann Berg",
            Role.OWNER,
            "Ben Diaz",
            Role.REPRESENTATIVE,
        )
        assert password_fits("kettle kettle", desk.ask(lambda r: r.password_hash(ann.id)))


def test_what_is_missing_is_said_and_focused(begin: Begin) -> None:
    window = begin(KeysInMemory())
    press(window, "Set up my business")
    key(window, ENTER)
    assert reads(window, "Please enter the name of the business.")
    assert window.focusWidget() is named(window, QLineEdit, "Name of the business")
    fill(window, "Name of the business", "Kettle & Co")
    fill(window, "Time zone", "Europe/Nowhere")
    key(window, ENTER)
    assert reads(window, "Please choose a time zone from the list.")
    fill(window, "Time zone", "Europe/Paris")
    key(window, ENTER)
    assert reads(window, "When are you open?")
    key(window, Qt.Key.Key_Escape)
    assert named(window, QLineEdit, "Name of the business").text() == "Kettle & Co"
    key(window, Qt.Key.Key_Escape)
    assert reads(window, "Welcome")


def test_wrong_groups_do_not_pass(begin: Begin, qtbot: QtBot, outcomes: Outcomes, tmp_path: Path) -> None:
    window = begin(KeysInMemory())
    answer_questions(window, qtbot)
    qtbot.waitUntil(read(window, "remembers the key"))
    press(window, "Copy")
    press(window, "Continue")
    assert not reads(window, outcomes.copied[0].split("-")[0])  # the key is out of sight
    prove(window, "-".join(["0000"] * 14))
    key(window, ENTER)
    assert reads(window, "is not right")
    assert not (tmp_path / "desk").exists()
    assert outcomes.keys == []


@pytest.mark.parametrize("trouble", [NO_KEY_STORE, LOCKED])
def test_a_pc_that_keeps_no_keys_is_told_of_and_a_passphrase_opens(
    trouble: object, begin: Begin, qtbot: QtBot, outcomes: Outcomes, tmp_path: Path
) -> None:
    keys = KeysInMemory(NO_KEY_STORE if trouble is NO_KEY_STORE else LOCKED)
    window = begin(keys)
    answer_questions(window, qtbot)
    qtbot.waitUntil(read(window, "This PC keeps no keys: you will be asked"))
    press(window, "Copy")
    press(window, "Continue")
    assert reads(window, "Recommended here")
    prove(window, outcomes.copied[0])
    fill(window, "Passphrase", "short")
    fill(window, "Passphrase again", "short")
    key(window, ENTER)
    assert reads(window, "at least 10 characters")
    fill(window, "Passphrase", "correct horse battery")
    fill(window, "Passphrase again", "correct horse battery")
    key(window, ENTER)
    qtbot.waitUntil(lambda: bool(outcomes.keys), timeout=15_000)
    access = LocalStoreAccess(tmp_path / "desk" / "desk.carestation", keys)
    assert access.unlock("correct horse battery") == outcomes.keys[0]


def test_the_key_store_can_be_asked_again(begin: Begin, qtbot: QtBot) -> None:
    keys = KeysInMemory(LOCKED)
    window = begin(keys)
    answer_questions(window, qtbot)
    qtbot.waitUntil(read(window, "nobody unlocked it"))
    keys.trouble = None
    press(window, "Ask the key store again")
    qtbot.waitUntil(read(window, "remembers the key"))
    assert len(keys.keys) == 1


def test_a_failure_leaves_nothing_and_can_be_tried_again(
    begin: Begin, qtbot: QtBot, outcomes: Outcomes, tmp_path: Path
) -> None:
    window = begin(KeysInMemory())
    answer_questions(window, qtbot)
    qtbot.waitUntil(read(window, "remembers the key"))
    press(window, "Copy")
    press(window, "Continue")
    prove(window, outcomes.copied[0])
    in_the_way = tmp_path / "desk"
    in_the_way.write_text("a file where the folder should be")
    key(window, ENTER)
    qtbot.waitUntil(read(window, "cannot be made"))
    in_the_way.unlink()
    key(window, ENTER)
    qtbot.waitUntil(lambda: bool(outcomes.keys), timeout=10_000)
    assert (tmp_path / "desk" / "desk.carestation").exists()


def test_a_sample_is_one_key_away(begin: Begin, outcomes: Outcomes) -> None:
    window = begin(KeysInMemory())
    key(window, Qt.Key.Key_Tab)
    key(window, ENTER)
    assert outcomes.samples == 1
    wanted: list[Path] = []
    window.other_store_wanted.connect(wanted.append)
    press(window, "Open an existing store…")
    assert wanted == [Path(os.sep) / "stores" / "other.carestation"]


def test_a_first_start_that_was_cut_off_is_taken_up(qtbot: QtBot, tmp_path: Path, outcomes: Outcomes) -> None:
    keys = KeysInMemory()
    access = LocalStoreAccess(tmp_path / "desk.carestation", keys)
    made = recovery_key.read(recovery_key.write(MasterKey(bytes(range(32)))))
    access.create(made)
    window = StartWindow(access, outcomes.doors(), TestClock())
    qtbot.addWidget(window)
    window.ready.connect(outcomes.keys.append)
    window.resume(made)
    fill(window, "Name of the business", "Kettle & Co")
    press(window, "Continue")
    press(window, "Continue")
    press(window, "Continue")
    fill(window, "Your name", "Ann Berg")
    press(window, "Open the desk")
    qtbot.waitUntil(lambda: outcomes.keys == [made], timeout=10_000)
    with access.open_desk(made) as desk:
        assert [person.name for person in desk.ask(lambda r: r.people())] == ["Ann Berg"]
    window.close()


def test_found_takes_away_what_it_made(tmp_path: Path) -> None:
    from ui.start.answers import Answers
    from ui.start.founding import found

    bystander = tmp_path / "desk.carestation.recovery-key.txt"
    bystander.write_text("older")
    access = LocalStoreAccess(tmp_path / "desk.carestation", KeysInMemory())
    with pytest.raises(CareError, match="needs a name"):
        found(access, MasterKey(bytes(32)), Answers(business="", passphrase="correct horse battery"))
    assert list(tmp_path.iterdir()) == [bystander]
