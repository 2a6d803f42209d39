"""Is it them? The hash comes from the store, and is reckoned in a thread of its own (it takes 50 ms, by design)."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from carestation.clock import Clock, system_clock
from carestation.errors import CareError
from carestation.identity import RepresentativeId
from carestation.instants import SECOND
from carestation.people.password import password_fits
from carestation.people.representative import Representative
from carestation.reader import Reader
from ui.lanes.asks import Failed
from ui.lanes.lane import Lane
from ui.sign_in.patience import Patience
from ui.start.one_shot import OneShot

Passed = Callable[[], None]
Refused = Callable[[str], None]


class PasswordCheck(QObject):
    """Wherever a person is asked who they are."""

    def __init__(self, lane: Lane, clock: Clock = system_clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lane = lane
        self._clock = clock
        self._one_shot = OneShot(self)
        self._patience = Patience.at(lane)

    def check(self, person: Representative, password: str, passed: Passed, refused: Refused) -> None:
        """Calls one of the two; `refused` with the sentence to show."""
        wait = self._patience.wait_ms(person.id, self._clock())
        if wait:
            refused(self._wait_words(wait))
            return
        failed = partial(self._failed, refused)
        answered = partial(self._reckon, person.id, password, passed, refused)
        self._lane.ask(partial(_hash_of, person.id), answered, failed)

    def _reckon(
        self, person: RepresentativeId, password: str, passed: Passed, refused: Refused, stored: str
    ) -> None:
        answered = partial(self._answer, person, password, passed, refused)
        work = partial(password_fits, password, stored)
        self._one_shot.start(work, answered, _as_it_is(refused), may_hang=True)

    def _answer(
        self, person: RepresentativeId, password: str, passed: Passed, refused: Refused, fits: bool
    ) -> None:
        if fits:
            self._patience.right(person)
            passed()
            return
        if not password:  # a person who has one by now, asked as if they had none
            refused(self.tr("Please type the password."))
            return
        self._patience.wrong(person, self._clock())
        wait = self._patience.wait_ms(person, self._clock())
        refused(self._wait_words(wait) if wait else self.tr("That is not the password."))

    def _wait_words(self, wait_ms: int) -> str:
        seconds = -(-wait_ms // SECOND)
        return self.tr("That was not the password. Please wait {seconds} s before the next try.").format(
            seconds=seconds
        )

    def _failed(self, refused: Refused, fault: Exception) -> None:
        _as_it_is(refused)(fault)


def _hash_of(person: RepresentativeId, read: Reader) -> str:
    return read.password_hash(person)


def _as_it_is(refused: Refused) -> Failed:
    def failed(fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        refused(str(fault))

    return failed
