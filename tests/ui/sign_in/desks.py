"""A window over a real desk: Ann owns the business and has a password; Ben and Lea have none."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from carestation.people.password import SetPassword, hash_password
from carestation.people.representative import Representative
from tests.desks import OpenDesk
from ui.lanes.instant_lane import InstantLane
from ui.sign_in.desk_lock import DeskLock
from ui.sign_in.password_check import PasswordCheck
from ui.theme.appearance import Appearance
from ui.windows.desk_window import DeskWindow
from ui.windows.window_memory import WindowMemory

PASSWORD = "kettle kettle"


@dataclass
class Desk:
    """Everything that a test of signing in looks at."""

    opened: OpenDesk
    lane: InstantLane
    check: PasswordCheck
    window: DeskWindow
    lock: DeskLock
    draft: QPlainTextEdit
    seated: list[str]


def desk_window(opened: OpenDesk, appearance: Appearance, folder: Path) -> Desk:
    """The window, not signed in yet."""
    opened.desk.do(SetPassword(opened.ann, hash_password(PASSWORD)))
    lane = InstantLane(opened.desk)
    check = PasswordCheck(lane, opened.clock)
    window = DeskWindow(appearance, WindowMemory(folder / "window.ini"))
    draft = QPlainTextEdit()
    window.add_page("go.inbox", "Inbox", "inbox", draft)
    window.go_where_it_was()
    lock = DeskLock(window, lane, check, opened.clock)
    seated: list[str] = []
    lock.seated.connect(lambda person: seated.append(person.name))
    return Desk(opened, lane, check, window, lock, draft, seated)


def person(desk: Desk, name: str) -> Representative:
    """Somebody at the desk, by the first name."""
    return next(one for one in desk.opened.desk.ask(lambda r: r.people()) if one.first_name == name)


def password_field() -> QLineEdit:
    """Where a password is asked for now."""
    found = [
        field
        for field in QApplication.allWidgets()
        if isinstance(field, QLineEdit)
        and field.isVisible()
        and field.echoMode() is QLineEdit.EchoMode.Password
    ]
    assert len(found) == 1
    return found[0]


RETURN = Qt.Key.Key_Return
