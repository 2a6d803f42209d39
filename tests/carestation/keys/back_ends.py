"""Key stores that behave badly, as ones on real machines do; `KeyringStore` loads them by name."""

from __future__ import annotations

import threading
from typing import ClassVar

from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordDeleteError


class Remembering(KeyringBackend):
    """Works."""

    priority = 1
    kept: ClassVar[dict[tuple[str, str], str]] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise PasswordDeleteError("no such password")


class Forgetful(Remembering):
    """Says yes and keeps nothing, as keyring's null back end does."""

    def set_password(self, service: str, username: str, password: str) -> None:
        return


class Garbling(Remembering):
    """Gives back something else than it was given."""

    def get_password(self, service: str, username: str) -> str | None:
        return "not a key at all"


class Closed(Remembering):
    """Nobody typed the password."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("Failed to unlock the collection!")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise InitError("Failed to create the collection: Prompt dismissed.")


class Broken(Remembering):
    """Fails with an error of its own."""

    def get_password(self, service: str, username: str) -> str | None:
        raise ConnectionResetError("the bus went away")


class Hanging(Remembering):
    """Waits for an answer to a prompt that nobody sees."""

    released: ClassVar[threading.Event] = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait(30)
        return None
