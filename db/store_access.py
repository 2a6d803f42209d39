"""Getting at a store that is one encrypted file on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from carestation.clock import Clock, system_clock
from carestation.desk import Desk
from carestation.errors import BadInput, CareError, Refused
from carestation.keys import recovery_key
from carestation.keys.key_file import beside, read_key_file, write_key_file
from carestation.keys.key_store import Answer, Found, KeyStore
from carestation.keys.master_key import MasterKey
from carestation.store_access import Progress
from db.backup import back_up
from db.engines.engine import unwatched
from db.engines.new_store import create_store
from db.engines.passphrase_slot import PassphraseSlotFile
from db.engines.sqlcipher import SqlCipherEngine
from db.engines.store_file import new_store_id, recognise, store_id
from db.store import ReadOnlyStore, Store

KEPT_BACKUPS = 14


class LocalStoreAccess:
    """`carestation.store_access.StoreAccess`."""

    def __init__(
        self, path: Path, key_store: KeyStore, key_file: Path | None = None, clock: Clock = system_clock
    ) -> None:
        self.path = path
        self._key_store = key_store
        self._key_file = key_file
        self._clock = clock
        self._slot = PassphraseSlotFile(path)
        self._new_id = new_store_id()
        self._engine: SqlCipherEngine | None = None

    def exists(self) -> bool:
        return self.path.exists()

    def find_key(self) -> Answer:
        if self._key_file is not None:
            return Found(read_key_file(self._key_file))
        if beside(self.path).exists():
            return Found(read_key_file(beside(self.path)))
        return self._key_store.find(store_id(self.path))

    def unlock(self, written: str) -> MasterKey:
        try:
            key = recovery_key.read(written)
        except BadInput:
            if not self._slot.exists():
                raise
            return self._slot.read(written)
        recognise(self.path, key)
        return key

    def remember(self, key: MasterKey) -> None:
        self._key_store.keep(store_id(self.path) if self.exists() else self._new_id, key)

    def keep_beside(self, key: MasterKey) -> None:
        write_key_file(beside(self.path), key)

    def set_passphrase(self, passphrase: str, key: MasterKey) -> None:
        self._slot.write(passphrase, key)

    def throw_away(self, folder: Path, clock: Clock) -> LocalStoreAccess:
        return LocalStoreAccess(folder / "practice.carestation", self._key_store, clock=clock)

    def create(self, key: MasterKey) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CareError(
                f"The folder “{self.path.parent}” cannot be made.", remedy="Choose another place."
            ) from error
        create_store(self.path, key, self._new_id)

    @contextmanager
    def open_desk(self, key: MasterKey, progress: Progress | None = None) -> Iterator[Desk]:
        self._engine = SqlCipherEngine(self.path, key)
        store = Store(self._engine)
        store.open(progress or unwatched)
        try:
            yield Desk(store, self._clock)
        finally:
            store.close()

    @contextmanager
    def open_reader(self) -> Iterator[ReadOnlyStore]:
        store = ReadOnlyStore(self._opened().reader())
        store.open()
        try:
            yield store
        finally:
            store.close()

    def back_up(self, folder: Path, progress: Progress | None = None) -> Path:
        return back_up(self._opened(), folder, self._clock(), KEPT_BACKUPS, progress or unwatched)

    def problems(self, progress: Progress | None = None) -> list[str]:
        return self._opened().problems(progress or unwatched)

    def _opened(self) -> SqlCipherEngine:
        if self._engine is None:
            raise Refused(f"“{self.path.name}” is not open.")
        return self._engine
