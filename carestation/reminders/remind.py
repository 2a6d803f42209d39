"""When to say what is due: at once when it is new, then at most hourly, in quiet hours not at all.

Pure: what was told is handed in, and what to remember is handed back. So a restart neither repeats nor loses.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from carestation.instants import Instant
from carestation.reminders.due_item import NAG_EVERY, DueFacts, DueItem, due_items
from carestation.reminders.quiet import Quiet, is_open

NAGGED = "nagged"
"""Remembers when the program last repeated itself: what is repeated comes together, once an hour."""


@dataclass(frozen=True, slots=True)
class Reminding:
    """What is `due` now, what of it to `tell` now, and what to remember as told, and when."""

    due: tuple[DueItem, ...] = ()
    tell: tuple[DueItem, ...] = ()
    remember: Mapping[str, Instant] = field(default_factory=dict)


def remind(facts: DueFacts, quiet: Quiet, now: Instant) -> Reminding:
    """One look at the clock. What came while the program was closed, or the PC slept, is told together.

    A clock that was ahead and was put right has told "in the future": that counts as told now.
    """
    due = due_items(facts, now)
    remember = {key: now for key, at in facts.told.items() if at > now}
    if quiet.holds(facts.hours, now):
        return Reminding(due, (), remember)
    told = {**facts.told, **remember}
    speakable = [item for item in due if not item.is_answer or is_open(facts.hours, now)]
    new = [item for item in speakable if item.key not in told]
    again = _to_repeat(speakable, told, now)
    chosen = {item.key for item in (*new, *again)}
    tell = tuple(item for item in due if item.key in chosen)
    remember |= {item.key: now for item in tell}
    if again:
        remember[NAGGED] = now
    return Reminding(due, tell, remember)


def _to_repeat(items: list[DueItem], told: Mapping[str, Instant], now: Instant) -> list[DueItem]:
    """What was last told an hour ago or more; nothing where something was repeated within the hour."""
    if now - told.get(NAGGED, now - NAG_EVERY) < NAG_EVERY:
        return []
    return [item for item in items if item.nags and item.key in told and now - told[item.key] >= NAG_EVERY]
