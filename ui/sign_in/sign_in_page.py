"""The page on which people sign in: at the start, and when another takes over."""

from __future__ import annotations

from PySide6.QtCore import Signal

from carestation.people.representative import Representative
from carestation.reader import Reader
from carestation.settings.catalogue import BUSINESS_NAME
from ui.lanes.lane import Lane
from ui.sign_in.password_check import PasswordCheck
from ui.sign_in.sign_in_form import SignInForm
from ui.start.sheet import Sheet
from ui.windows.window_memory import WindowMemory

_LAST = "last_person"

People = tuple[Representative, ...]


class SignInPage(Sheet):
    """Remembers who was last at this PC. `signed_in` has the Representative."""

    signed_in = Signal(object)

    def __init__(self, lane: Lane, check: PasswordCheck, memory: WindowMemory) -> None:
        super().__init__()
        self.stand_alone()
        self._memory = memory
        self._form = SignInForm(check, self.tr("Sign in"))
        self._form.passed.connect(self._passed)
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        self.setFocusProxy(self._form)
        lane.ask(_people_and_business, self._show)

    def _show(self, found: tuple[People, str]) -> None:
        people, business = found
        self.title.setText(business or self.tr("CareStation"))
        self.say(self.tr("Who is at the desk?"))
        last = next((p.id for p in people if str(p.id) == self._memory.word(_LAST)), None)
        self._form.offer(people, last)

    def _passed(self, person: Representative) -> None:
        self._memory.set_word(_LAST, str(person.id))
        self.signed_in.emit(person)


def _people_and_business(read: Reader) -> tuple[People, str]:
    return read.people(), read.setting(BUSINESS_NAME)
