"""Stores for these tests: real encrypted files, and a key store that is a dictionary."""

from __future__ import annotations

import threading
from pathlib import Path

from carestation.errors import CareError
from carestation.keys.key_store import Answer, Found, Locked, Missing, NoKeyStore
from carestation.keys.master_key import MasterKey, new_master_key
from carestation.people.representative import NewRepresentative, Role
from carestation.setup.set_up_desk import SetUpDesk
from db.store_access import LocalStoreAccess

WEEK = {"mon": [["09:00", "17:00"]]}


class KeysInMemory:
    """`trouble` is Locked or NoKeyStore while it works like one of those; `answering` is cleared while it hangs."""

    def __init__(self, trouble: Locked | NoKeyStore | None = None) -> None:
        self.keys: dict[str, MasterKey] = {}
        self.trouble = trouble
        self.answering = threading.Event()
        self.answering.set()

    def find(self, store_id: str) -> Answer:
        self.answering.wait(5)
        if self.trouble is not None:
            return self.trouble
        return Found(self.keys[store_id]) if store_id in self.keys else Missing()

    def keep(self, store_id: str, key: MasterKey) -> None:
        if self.trouble is not None:
            raise CareError(
                "This machine’s key store did not keep the key.", f"The reason: {self.trouble.reason}."
            )
        self.keys[store_id] = key

    def forget(self, store_id: str) -> None:
        self.keys.pop(store_id, None)


NO_KEY_STORE = NoKeyStore("no key store is running")
LOCKED = Locked("nobody unlocked it")


def made_store(path: Path, passphrase: str = "") -> MasterKey:
    """A store of Ann's, whose key no key store knows."""
    key = new_master_key()
    access = LocalStoreAccess(path, KeysInMemory())
    access.create(key)
    if passphrase:
        access.set_passphrase(passphrase, key)
    people = (NewRepresentative("Ann Berg", "", Role.OWNER),)
    with access.open_desk(key) as desk:
        desk.do(SetUpDesk("Kettle & Co", "DE", "Europe/Berlin", WEEK, people))
    return key
