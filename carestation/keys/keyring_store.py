"""The operating system's key store, reached through `keyring`.

Only back ends that encrypt are ever loaded, and by class: `keyring`'s own choice can be a null back end,
which loses keys without a word, or one that keeps them in a plain file.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, TypeVar

from carestation.errors import CareError
from carestation.keys.key_store import Answer, Found, Locked, Missing, NoKeyStore
from carestation.keys.master_key import MasterKey

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

PATIENCE = 20.0
"""Seconds: long enough for somebody to type the key store's password, short enough to notice a hang."""

_USER = "master key"
_FREEDESKTOP = (
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.kwallet.DBusKeyringKWallet4",
)
_SAFE = {
    "win32": ("keyring.backends.Windows.WinVaultKeyring",),
    "darwin": ("keyring.backends.macOS.Keyring",),
}


class KeyringStore:
    """See `KeyStore`. Each call runs in a thread of its own, which Python makes, with a time limit."""

    def __init__(self, backends: tuple[str, ...] = (), patience: float = PATIENCE) -> None:
        self._backends = backends or _SAFE.get(sys.platform, _FREEDESKTOP)
        self._patience = patience

    def find(self, store_id: str) -> Answer:
        """The key of one store, as 64 hexadecimal digits under a service name of its own."""
        digits = self._ask(lambda backend: backend.get_password(_service(store_id), _USER))
        if isinstance(digits, Locked | NoKeyStore):
            return digits
        if not digits:
            return Missing()
        try:
            return Found(MasterKey.from_hex(digits))
        except ValueError:
            return NoKeyStore("what it keeps for this store is not a key")

    def keep(self, store_id: str, key: MasterKey) -> None:
        """Write, read back and compare."""
        done = self._ask(lambda backend: backend.set_password(_service(store_id), _USER, key.hex()))
        answer = self.find(store_id) if done is None else done
        if answer != Found(key):
            reason = (
                answer.reason if isinstance(answer, Locked | NoKeyStore) else "it was not there afterwards"
            )
            raise CareError(
                "This machine's key store did not keep the key.",
                f"The reason: {reason}.",
                "Keep the recovery key safe, and set a passphrase.",
            )

    def forget(self, store_id: str) -> None:
        """Remove the entry."""
        if self.find(store_id) == Missing():
            return
        done = self._ask(lambda backend: backend.delete_password(_service(store_id), _USER))
        if done is not None:
            raise CareError("This machine's key store did not remove the key.", f"The reason: {done.reason}.")

    def _ask(self, question: Callable[[KeyringBackend], T]) -> T | Locked | NoKeyStore:
        try:
            return _in_time(lambda: _asked(self._backends, question), self._patience)
        except TimeoutError:
            return Locked("the key store did not answer")


def _asked(backends: tuple[str, ...], question: Callable[[KeyringBackend], T]) -> T | Locked | NoKeyStore:
    """The answer of the first back end that this machine has."""
    from keyring.errors import InitError, KeyringLocked

    backend = _first_usable(backends)
    if backend is None:
        return NoKeyStore("no key store is running")
    try:
        return question(backend)
    except (KeyringLocked, InitError) as error:
        return Locked(f"the key store is locked ({error})")
    except Exception as error:  # each back end has errors of its own: D-Bus, Win32, Security.framework
        return NoKeyStore(f"{type(error).__name__}: {error}")


def _first_usable(names: tuple[str, ...]) -> KeyringBackend | None:
    from keyring.core import load_keyring

    for name in names:
        try:
            backend = load_keyring(name)
        except Exception:  # not of this machine: no library, no D-Bus, no daemon …
            continue
        if sys.platform == "win32":
            backend.persist = "local machine"  # the default follows the user to other machines
        return backend
    return None


def _in_time(work: Callable[[], T], seconds: float) -> T:
    """The result of `work`; TimeoutError after `seconds`, and the thread is left to its fate."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            future.set_result(work())
        except BaseException as error:  # carried to the caller
            future.set_exception(error)

    thread = threading.Thread(target=run, name="key store", daemon=True)
    thread.start()
    result = future.result(seconds)
    thread.join()
    return result


def _service(store_id: str) -> str:
    """One service name for each secret: Windows renames entries when two users share a service."""
    return f"CareStation {store_id}"
