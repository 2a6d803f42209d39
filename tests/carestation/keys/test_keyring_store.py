"""The answers of key stores that work, forget, lock, break and hang."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator

import pytest

from carestation.errors import CareError
from carestation.keys.key_store import Found, Locked, Missing, NoKeyStore
from carestation.keys.keyring_store import KeyringStore
from carestation.keys.master_key import new_master_key
from tests.carestation.keys.back_ends import Hanging, Remembering

KEY = new_master_key()


@pytest.fixture(autouse=True)
def nothing_kept() -> Iterator[None]:
    Remembering.kept.clear()
    Hanging.released.clear()
    yield
    Hanging.released.set()


def store(back_end: str, patience: float = 5.0) -> KeyringStore:
    return KeyringStore((f"tests.carestation.keys.back_ends.{back_end}",), patience)


def test_found_missing_and_forgotten() -> None:
    keys = store("Remembering")
    assert keys.find("a1") == Missing()
    keys.keep("a1", KEY)
    assert keys.find("a1") == Found(KEY)
    assert keys.find("b2") == Missing()
    keys.forget("a1")
    keys.forget("a1")
    assert keys.find("a1") == Missing()


def test_each_store_has_a_service_name_of_its_own() -> None:
    store("Remembering").keep("a1", KEY)
    store("Remembering").keep("b2", new_master_key())
    assert {service for service, _ in Remembering.kept} == {"CareStation a1", "CareStation b2"}


@pytest.mark.parametrize(
    ("back_end", "reason"),
    [
        ("Forgetful", "it was not there afterwards"),
        ("Garbling", "not a key"),
        ("Closed", "Prompt dismissed"),
        ("Broken", "the bus went away"),
        ("NotInstalled", "no key store is running"),
    ],
)
def test_a_key_that_is_not_certain_to_be_kept_is_an_error(back_end: str, reason: str) -> None:
    with pytest.raises(CareError, match="did not keep the key") as told:
        store(back_end).keep("a1", KEY)
    assert reason in str(told.value)
    assert KEY.hex() not in str(told.value)


def test_locked_is_not_missing() -> None:
    answer = store("Closed").find("a1")
    assert isinstance(answer, Locked)
    assert "Failed to unlock" in answer.reason


@pytest.mark.parametrize("back_end", ["Broken", "Garbling", "NotInstalled"])
def test_unusable_is_neither_missing_nor_locked(back_end: str) -> None:
    assert isinstance(store(back_end).find("a1"), NoKeyStore)


def test_the_first_usable_back_end_answers() -> None:
    names = tuple(f"tests.carestation.keys.back_ends.{name}" for name in ("NotInstalled", "Remembering"))
    KeyringStore(names).keep("a1", KEY)
    assert store("Remembering").find("a1") == Found(KEY)


def test_a_key_store_that_hangs_counts_as_locked_after_a_while() -> None:
    began = time.monotonic()
    answer = store("Hanging", patience=0.2).find("a1")
    assert answer == Locked("the key store did not answer")
    assert time.monotonic() - began < 5


def test_no_thread_stays_behind() -> None:
    before = threading.active_count()
    store("Remembering").find("a1")
    assert threading.active_count() == before
