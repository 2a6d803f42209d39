"""Somebody edits a scenario by hand, or a program writes it wrongly: any part of it may be anything at all."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.timers.scenario import read_scenario
from carestation.timers.scenario_example import EXAMPLE
from carestation.timers.scenario_report import as_json, as_text

Path = tuple[Any, ...]

_PLAUSIBLE: tuple[Any, ...] = (
    *(None, True, False, 0, -1, 1.5, 10**30, -(2**63), "", "x", "\x00", "\ud800", "é" * 300),
    *("24:00", "00:00", "25:00", "9:00", "23:59", "mon", "UTC", "../etc/passwd", "localtime", "right/UTC"),
    *("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-12-24T09:20:00", "2026-12-24T09:20:00+14:00"),
    *("2026-02-29", "2026-W52-4", "20261224T092000Z", "opened", "closed", "resolved", "merged", "calendar"),
    *([], {}, [[]], [["09:00", "17:00"]], [["22:00", "02:00"]], [["09:00"]], ["09:00", "17:00"], [[9, 17]]),
    *({"mon": [["09:00", "17:00"]]}, {"first_response": 1}, {"at": {}}),
)
_KEYS = ("mon", "pauses", "yearly", "to", "holding", "answered", "by", "type", "special", "anything")


def _paths(value: Any, path: Path = ()) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key in value:
            yield from _paths(value[key], (*path, key))
    elif isinstance(value, list):
        for place, item in enumerate(value):
            yield from _paths(item, (*path, place))


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    """The example with up to three of its parts replaced, left out, repeated or added to."""
    stored = deepcopy(EXAMPLE)
    for _ in range(draw(st.integers(1, 3))):
        *way, last = draw(st.sampled_from([path for path in _paths(stored) if path]))
        holder: Any = stored
        for key in way:
            holder = holder[key]
        act = draw(st.sampled_from(("replace", "replace", "leave out", "repeat", "add")))
        if act == "leave out":
            del holder[last]
        elif act == "repeat" and isinstance(holder, list):
            holder.insert(draw(st.integers(0, len(holder))), deepcopy(holder[last]))
        elif act == "add" and isinstance(holder, dict):
            holder[draw(st.sampled_from(_KEYS))] = deepcopy(draw(st.sampled_from(_PLAUSIBLE)))
        else:
            holder[last] = deepcopy(draw(st.sampled_from(_PLAUSIBLE)))
    return stored


@settings(max_examples=150)
@given(spoilt())
def test_it_is_replayed_or_refused_in_one_sentence(stored: Any) -> None:
    said = _told(json.dumps(stored).encode())
    assert "\n" not in said
    assert said.startswith("{") or (said.endswith(".") and len(said) < 300)


def _told(content: bytes) -> str:
    """The timers as JSON, or the sentence of the refusal."""
    try:
        timers = read_scenario(content).replay()
    except BadInput as refusal:
        return str(refusal)
    list(as_text(timers))
    return json.dumps(as_json(timers))
