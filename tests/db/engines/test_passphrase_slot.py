"""A passphrase opens its store and no other, and nothing else does."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from carestation.errors import BadInput, CareError, Refused
from carestation.keys.master_key import new_master_key
from carestation.keys.passphrase import PassphraseSlot
from db.engines.passphrase_slot import PassphraseSlotFile
from tests.db.engines.disks import unwritable
from tests.db.engines.stores import contents

WORDS = "correct horse battery staple"


def test_the_right_passphrase_gives_the_key_a_wrong_one_does_not(tmp_path: Path) -> None:
    slot: PassphraseSlot = PassphraseSlotFile(tmp_path / "shop.carestation")
    key = new_master_key()
    assert not slot.exists()
    slot.write(WORDS, key)
    assert slot.exists()
    before = contents(tmp_path)
    assert list(before) == ["shop.carestation.passphrase"]
    assert slot.read(WORDS) == key
    with pytest.raises(Refused, match="The passphrase is not right"):
        slot.read(WORDS + "s")
    with pytest.raises(Refused, match="The passphrase is not right"):
        slot.read("")
    assert contents(tmp_path) == before


def test_a_new_passphrase_ends_the_old_one(tmp_path: Path) -> None:
    slot, key = PassphraseSlotFile(tmp_path / "shop"), new_master_key()
    slot.write(WORDS, key)
    slot.write("another one entirely", key)
    assert slot.read("another one entirely") == key
    with pytest.raises(Refused):
        slot.read(WORDS)


@pytest.mark.parametrize(
    "words", ["it's \"quoted\" -- '; DROP", "пароль из четырёх слов", "x'" + "ab" * 32 + "'"]
)
def test_any_characters_will_do(tmp_path: Path, words: str) -> None:
    slot, key = PassphraseSlotFile(tmp_path / "shop"), new_master_key()
    slot.write(words, key)
    assert slot.read(words) == key


def test_a_short_one_is_refused_and_the_old_one_stays(tmp_path: Path) -> None:
    slot, key = PassphraseSlotFile(tmp_path / "shop"), new_master_key()
    slot.write(WORDS, key)
    with pytest.raises(BadInput, match="at least"):
        slot.write("short", key)
    assert slot.read(WORDS) == key


def test_without_one_the_recovery_key_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="recovery key") as told:
        PassphraseSlotFile(tmp_path / "shop").read(WORDS)
    assert "No passphrase has been set" in told.value.title


def test_neither_key_nor_passphrase_can_be_read_in_the_file(tmp_path: Path) -> None:
    slot, key = PassphraseSlotFile(tmp_path / "shop"), new_master_key()
    slot.write(WORDS, key)
    octets = slot.path.read_bytes()
    assert key.octets not in octets
    assert key.hex().encode() not in octets
    assert WORDS.encode() not in octets
    assert slot.path.stat().st_mode & 0o077 == 0


def test_each_guess_costs_time(tmp_path: Path) -> None:
    """600,000 rounds of PBKDF2; SQLCipher's own 256,000 would take less than half of it."""
    slot = PassphraseSlotFile(tmp_path / "shop")
    slot.write(WORDS, new_master_key())
    began = time.thread_time()
    with pytest.raises(Refused):
        slot.read("a wrong guess")
    assert time.thread_time() - began > 0.1


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with unwritable(tmp_path), pytest.raises(CareError, match="read-only"):
        PassphraseSlotFile(tmp_path / "shop").write(WORDS, new_master_key())
