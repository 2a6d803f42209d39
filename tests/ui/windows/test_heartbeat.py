"""The heartbeat: one tick a second, and it notices that the PC slept."""

from __future__ import annotations

from carestation.instants import MINUTE, SECOND, Instant
from ui.windows.heartbeat import Heartbeat


class Sky:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = Instant(1_800_000_000_000)

    def __call__(self) -> Instant:
        return self.now

    def pass_by(self, ms: int) -> None:
        self.now = Instant(self.now + ms)


def test_ticks_carry_the_time_and_a_gap_means_sleep() -> None:
    sky = Sky()
    heart = Heartbeat(sky)
    heard: list[tuple[str, int]] = []
    heart.tick.connect(lambda now: heard.append(("tick", now)))
    heart.woke.connect(lambda now: heard.append(("woke", now)))
    heart.start()
    heart.stop()
    first = sky.now
    sky.pass_by(SECOND)
    heart.beat()
    sky.pass_by(8 * 60 * MINUTE)
    heart.beat()
    second, third = first + SECOND, first + SECOND + 480 * MINUTE
    assert heard == [("tick", first), ("tick", second), ("woke", third), ("tick", third)]


def test_a_clock_set_back_is_noticed() -> None:
    sky = Sky()
    heart = Heartbeat(sky)
    woken: list[int] = []
    heart.woke.connect(woken.append)
    heart.beat()
    sky.pass_by(-5 * MINUTE)
    heart.beat()
    sky.pass_by(59 * SECOND)
    heart.beat()
    assert len(woken) == 1
