"""Opening a store: is it there, who knows its key, and what a person typed instead."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.errors import CareError
from carestation.keys.key_store import Answer, Found
from carestation.keys.master_key import MasterKey
from carestation.store_access import StoreAccess
from ui.start.one_shot import OneShot


class Opening(QObject):
    """Asks in threads of its own; an answer that somebody no longer waits for is not told.

    `absent`: there is no store yet. `found` has the MasterKey. `key_wanted` has the Answer that was no key.
    `refused`: what was typed opens nothing. `not_remembered`: it does, but the key store did not keep it.
    `failed`: the store itself cannot be used. The last three carry a CareError.
    """

    absent = Signal()
    found = Signal(object)
    key_wanted = Signal(object)
    refused = Signal(object)
    not_remembered = Signal(object)
    failed = Signal(object)

    def __init__(self, access: StoreAccess, one_shot: OneShot) -> None:
        super().__init__(one_shot)
        self._access = access
        self._one_shot = one_shot
        self._question = 0

    def look(self) -> None:
        """Is there a store, and who knows its key? The key store may take its time."""
        self._question += 1
        number = self._question
        answered, failed = partial(self._answered, number), partial(self._failed, number)
        self._one_shot.start(partial(_look, self._access), answered, failed, may_hang=True)

    def stop_waiting(self) -> None:
        """Somebody will type the key; what the key store answers later is of no interest."""
        self._question += 1

    def unlock(self, written: str, *, remember: bool) -> None:
        """Try a recovery key or a passphrase. Changes nothing, but for the key store where it is to remember."""
        self.stop_waiting()
        self._one_shot.start(
            partial(self._access.unlock, written), partial(self._unlocked, remember), self._not_unlocked
        )

    def _answered(self, number: int, answer: Answer | None) -> None:
        if number != self._question:
            return
        if answer is None:
            self.absent.emit()
        elif isinstance(answer, Found):
            self.found.emit(answer.key)
        else:
            self.key_wanted.emit(answer)

    def _failed(self, number: int, fault: Exception) -> None:
        if number == self._question:
            self.failed.emit(_of_the_world(fault))

    def _unlocked(self, remember: bool, key: MasterKey) -> None:
        if not remember:
            self.found.emit(key)
            return
        kept = partial(self._remembered, key)
        self._one_shot.start(partial(self._access.remember, key), kept, self._forgotten, may_hang=True)

    def _remembered(self, key: MasterKey, _: None) -> None:
        self.found.emit(key)

    def _not_unlocked(self, fault: Exception) -> None:
        self.refused.emit(_of_the_world(fault))

    def _forgotten(self, fault: Exception) -> None:
        self.not_remembered.emit(_of_the_world(fault))


def _look(access: StoreAccess) -> Answer | None:
    return access.find_key() if access.exists() else None


def _of_the_world(fault: Exception) -> CareError:
    """The fault, for a person; one of ours goes on to the crash report."""
    if isinstance(fault, CareError):
        return fault
    raise fault
