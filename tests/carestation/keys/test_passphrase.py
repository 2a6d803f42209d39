"""What counts as a passphrase."""

from __future__ import annotations

import pytest

from carestation.errors import BadInput
from carestation.keys.passphrase import SHORTEST, canonical, require_strong


def test_short_ones_are_refused_with_the_number_that_is_needed() -> None:
    with pytest.raises(BadInput, match=f"at least {SHORTEST} characters"):
        require_strong("x" * (SHORTEST - 1))
    require_strong("x" * SHORTEST)


def test_accents_are_not_counted_twice() -> None:
    with pytest.raises(BadInput):
        require_strong("e\u0301" * (SHORTEST - 1))


def test_two_ways_to_type_a_letter_are_one() -> None:
    assert canonical("cafe\u0301") == canonical("caf\u00e9")
