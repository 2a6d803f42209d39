"""The master key: random, of one size, and shy."""

from __future__ import annotations

import pytest

from carestation.keys.master_key import MasterKey, new_master_key


def test_each_new_key_is_another() -> None:
    assert len({new_master_key().octets for _ in range(100)}) == 100


def test_hexadecimal_digits_give_the_key_back() -> None:
    key = new_master_key()
    assert len(key.hex()) == 64
    assert MasterKey.from_hex(key.hex()) == key


def test_the_key_does_not_show_itself() -> None:
    key = new_master_key()
    assert key.hex() not in f"{key!r} {key} {[key]}"
    assert str(key.octets) not in f"{key!r} {key} {[key]}"


@pytest.mark.parametrize("length", [0, 16, 31, 33])
def test_a_key_of_another_size_is_no_key(length: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        MasterKey(bytes(length))
