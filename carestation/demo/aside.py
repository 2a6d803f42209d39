"""Messages that became no case: what a shop's mailbox also gets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from email.utils import format_datetime
from importlib.resources import files

from carestation.demo.stage import Stage
from carestation.instants import Instant, to_datetime

_EACH_MINUTES = -170
"""Business time between them."""


@dataclass(frozen=True, slots=True)
class AsideMessage:
    """A raw message, and when it came."""

    file_name: str
    content: bytes
    arrived_at: Instant


def aside_messages(stage: Stage) -> Iterator[AsideMessage]:
    """All of them, the newest first."""
    folder = files("resources").joinpath("demo", "aside")
    for number, path in enumerate(sorted(folder.iterdir(), key=lambda path: path.name), 1):
        at = stage.worked(stage.until, number * _EACH_MINUTES)
        date = format_datetime(to_datetime(at))
        text = path.read_text(encoding="utf-8").replace("{date}", date)
        yield AsideMessage(path.name, text.replace("\n", "\r\n").encode(), at)
