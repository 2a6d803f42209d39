"""Waiting grows with wrong passwords, for the one person alone, and has an end."""

from __future__ import annotations

from carestation.identity import RepresentativeId
from carestation.instants import SECOND, Instant
from ui.sign_in.patience import LONGEST_WAIT_MS, Patience

ANN, BEN = RepresentativeId(1), RepresentativeId(2)


def test_it_doubles_up_to_five_minutes() -> None:
    patience, now, waits = Patience(), Instant(0), []
    for _ in range(100):
        patience.wrong(ANN, now)
        waits.append(patience.wait_ms(ANN, now))
    assert waits[:6] == [0, 0, 5 * SECOND, 10 * SECOND, 20 * SECOND, 40 * SECOND]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_WAIT_MS
    assert patience.wait_ms(BEN, now) == 0


def test_time_passes_and_the_right_password_forgives() -> None:
    patience = Patience()
    for _ in range(3):
        patience.wrong(ANN, Instant(0))
    assert patience.wait_ms(ANN, Instant(3 * SECOND)) == 2 * SECOND
    assert patience.wait_ms(ANN, Instant(5 * SECOND)) == 0
    assert patience.wait_ms(ANN, Instant(-10 * LONGEST_WAIT_MS)) == LONGEST_WAIT_MS  # the clock was set back
    patience.right(ANN)
    patience.wrong(ANN, Instant(6 * SECOND))
    assert patience.wait_ms(ANN, Instant(6 * SECOND)) == 0
