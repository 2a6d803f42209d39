"""Before the owner's pages: who is not the owner sees whose page it is, and the owner can sign in in place."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from carestation.people.representative import Representative, Role
from carestation.reader import Reader
from ui.lanes.lane import Lane
from ui.sign_in.password_check import PasswordCheck
from ui.sign_in.sign_in_form import SignInForm
from ui.start.sheet import Sheet

Person = Callable[[], Representative | None]


class OwnerGate(QWidget):
    """Open for an owner at the desk; for others, once an owner signed in here, until the page is left.

    The page is made when the gate first opens. Signing in here does not change who sits at the desk.
    """

    opened = Signal()

    def __init__(
        self, make_page: Callable[[], QWidget], person: Person, lane: Lane, check: PasswordCheck
    ) -> None:
        super().__init__()
        self._make_page = make_page
        self._person = person
        self._lane = lane
        self._check = check
        self._page: QWidget | None = None
        self._stack = QStackedWidget()
        self._form = SignInForm(check, self.tr("Open the page"))
        self._form.passed.connect(self._passed)
        self._closed = self._closed_page()
        self._stack.addWidget(self._closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    @property
    def is_open(self) -> bool:
        """Whether the page can be seen."""
        return self._stack.currentWidget() is not self._closed

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous() or self.is_open:
            return
        person = self._person()
        if person is not None and person.role is Role.OWNER:
            self._open()
        else:
            self._lane.ask(_owners, self._offer)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._stack.setCurrentWidget(self._closed)
            self.setFocusProxy(self._form)

    def _offer(self, owners: tuple[Representative, ...]) -> None:
        self._form.offer(owners, take_focus=False)

    def _passed(self, _: Representative) -> None:
        self._open()
        self.setFocus()

    def _open(self) -> None:
        if self._page is None:
            self._page = self._make_page()
            self._stack.addWidget(self._page)
        self._stack.setCurrentWidget(self._page)
        self.setFocusProxy(self._page)
        self.opened.emit()

    def _closed_page(self) -> Sheet:
        sheet = Sheet(
            self.tr("This page is the owner’s"),
            self.tr("An owner can open it here. You stay signed in, and it closes when it is left."),
        )
        sheet.body.addWidget(self._form)
        sheet.body.addStretch(1)
        self.setFocusProxy(self._form)
        return sheet


def _owners(read: Reader) -> tuple[Representative, ...]:
    return tuple(person for person in read.people() if person.role is Role.OWNER)
