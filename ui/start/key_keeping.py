"""The key of a store that is about to be made: made, and kept in this PC's key store where that works."""

from __future__ import annotations

from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject, Signal

from carestation.errors import BadInput, CareError
from carestation.keys.key_store import Found
from carestation.keys.master_key import MasterKey, new_master_key
from carestation.store_access import StoreAccess
from ui.start.one_shot import OneShot


class Keeping(Enum):
    """How it stands."""

    ASKING = auto()
    KEPT = auto()
    NOT_KEPT = auto()


class KeyKeeping(QObject):
    """`changed` follows each change of `state`; the key is there from the first one on."""

    changed = Signal()

    def __init__(self, access: StoreAccess, one_shot: OneShot) -> None:
        super().__init__(one_shot)
        self._access = access
        self._one_shot = one_shot
        self.state = Keeping.ASKING
        self.key: MasterKey | None = None
        self.reason = ""

    def begin(self) -> None:
        """Make the key, and ask the key store to keep it. A second call asks again with the same key."""
        if self.key is None:
            self._one_shot.start(partial(_first_key, self._access), self._made, self._failed)
        else:
            self._set(Keeping.ASKING)
            self._one_shot.start(
                partial(self._access.remember, self.key), self._kept, self._failed, may_hang=True
            )

    def _made(self, made: tuple[MasterKey, bool]) -> None:
        self.key, is_kept = made
        if is_kept:
            self._set(Keeping.KEPT)
        else:
            self.begin()

    def _kept(self, _: None) -> None:
        self._set(Keeping.KEPT)

    def _failed(self, fault: Exception) -> None:
        if not isinstance(fault, CareError):
            raise fault
        self._set(Keeping.NOT_KEPT, fault.explanation or fault.title)

    def _set(self, state: Keeping, reason: str = "") -> None:
        self.state, self.reason = state, reason
        self.changed.emit()


def _first_key(access: StoreAccess) -> tuple[MasterKey, bool]:
    """The key in a file that somebody named for this store, else a new one; and whether it is kept already."""
    try:
        answer = access.find_key()
    except BadInput:  # there is no store yet that a key store could know
        return new_master_key(), False
    return (answer.key, True) if isinstance(answer, Found) else (new_master_key(), False)
