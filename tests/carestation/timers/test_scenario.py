"""Scenarios: what they say as JSON and as text, and what is refused in one sentence."""

from __future__ import annotations

import json
from collections.abc import Callable
from copy import deepcopy
from datetime import date, timedelta
from typing import Any

import pytest

from carestation.errors import BadInput
from carestation.timers.scenario import read_scenario
from carestation.timers.scenario_example import EXAMPLE
from carestation.timers.scenario_report import as_json, as_text
from carestation.timers.strict_json import LARGEST_FILE

WEEK = {day: [["09:00", "17:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}


def scenario(*events: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {
        "zone": "Europe/Berlin",
        "hours": WEEK,
        "targets": {"first_response": 60, "next_response": 120, "resolution": 480},
        "events": list(events),
        "now": "2026-03-03T12:00:00+01:00",
    } | changes


def replayed(stored: dict[str, Any]) -> list[dict[str, Any]]:
    timers = as_json(read_scenario(json.dumps(stored).encode()).replay())
    found: list[dict[str, Any]] = json.loads(json.dumps(timers))["timers"]
    return found


OPENED = {"at": "2026-03-02T16:30:00+01:00", "type": "opened", "by": "customer"}
REPLY = {"at": "2026-03-03T09:20:30+01:00", "type": "reply", "holding": True}


def test_the_json_of_a_timer() -> None:
    first, resolution = replayed(scenario(OPENED, REPLY))
    assert first == {
        "metric": "first_response",
        "cycle": 1,
        "state": "met",
        "started": "2026-03-02T15:30:00Z",
        "due": "2026-03-03T08:30:00Z",
        "met_at": "2026-03-03T08:20:30Z",
        "used_minutes": 50.5,
        "left_minutes": 9.5,
        "paused": False,
        "ledger": [
            ["2026-03-02T15:30:00Z", "2026-03-02T16:00:00Z", "counted"],
            ["2026-03-02T16:00:00Z", "2026-03-03T08:00:00Z", "out_of_hours"],
            ["2026-03-03T08:00:00Z", "2026-03-03T08:20:30Z", "counted"],
        ],
    }
    assert (resolution["metric"], resolution["state"], resolution["met_at"]) == (
        "resolution",
        "running",
        None,
    )
    assert (resolution["used_minutes"], resolution["left_minutes"]) == (210, 270)


def test_the_example_replays() -> None:
    timers = replayed(EXAMPLE)
    assert [(timer["metric"], timer["state"]) for timer in timers] == [
        ("first_response", "met"),
        ("next_response", "running"),
        ("resolution", "running"),
    ]


def test_every_type_of_event_is_understood() -> None:
    events: list[dict[str, Any]] = [
        {"type": "opened", "by": "us"},
        {"type": "customer_message"},
        {"type": "note"},
        {"type": "machine_message"},
        {"type": "call"},
        {"type": "customer_message"},
        {"type": "no_reply_needed"},
        {"type": "status", "to": "waiting_supplier"},
        {"type": "targets", "to": {"resolution": 600, "next_response": 60}},
        {"type": "calendar", "to": {"mon": [["08:00", "17:00"]]}},
        {"type": "calendar", "to": {"holidays": ["2026-03-03"]}},
        {"type": "status", "to": "open"},
        {"type": "customer_message"},
        {"type": "targets", "to": None},
        {"type": "reply"},
        {"type": "merged"},
    ]
    for minute, event in enumerate(events):
        event["at"] = f"2026-03-02T10:{minute:02d}:00+01:00"
    timers = replayed(scenario(*events))
    assert [(timer["metric"], timer["cycle"], timer["state"]) for timer in timers] == [
        ("first_response", 1, "cancelled"),
        ("next_response", 1, "cancelled"),
        ("next_response", 2, "cancelled"),
        ("resolution", 1, "cancelled"),
    ]


def test_r11_a_message_that_was_answered_as_it_came() -> None:
    taken = {"at": "2026-03-03T10:00:00+01:00", "type": "customer_message", "answered": True}
    timers = replayed(scenario(OPENED, REPLY, taken))
    assert [(timer["metric"], timer["state"], timer["used_minutes"]) for timer in timers] == [
        ("first_response", "met", 50.5),
        ("next_response", "met", 0),
        ("resolution", "running", 210),
    ]


def test_r20_a_change_of_hours_keeps_the_rest_of_the_calendar() -> None:
    early = {"at": "2026-03-02T16:40:00+01:00", "type": "calendar", "to": {"wed": [["07:00", "17:00"]]}}
    first, _ = replayed(scenario(OPENED, early, holidays=["2026-03-03"]))
    assert first["due"] == "2026-03-04T07:00:00Z"


def test_r14_the_pauses_of_a_scenario() -> None:
    waiting = {"at": "2026-03-02T16:40:00+01:00", "type": "status", "to": "waiting_customer"}
    first, resolution = replayed(
        scenario(OPENED, waiting, pauses={"first_response": True, "resolution": False})
    )
    assert (first["state"], first["paused"], first["due"]) == ("paused", True, None)
    assert (resolution["state"], resolution["paused"]) == ("running", False)


def test_the_text_for_people_says_why() -> None:
    lines = list(as_text(read_scenario(json.dumps(scenario(OPENED, REPLY)).encode()).replay()))
    assert lines[0].split() == ["Timer", "State", "Started", "Due", "Met", "Used", "Target"]
    assert lines[1].startswith("First response  met after 51 min")
    assert "  Tue 2026-03-03 09:00–09:20:30  counted" in lines
    assert list(as_text(())) == ["No timer: no target applies, or nobody has to be answered."]


def test_a_timer_that_begins_now_has_nothing_to_explain() -> None:
    stored = scenario(OPENED, now=OPENED["at"])
    assert "  nothing has passed yet" in list(as_text(read_scenario(json.dumps(stored).encode()).replay()))


Change = Callable[[dict[str, Any]], Any]


def _event(**fields: Any) -> Change:
    return lambda stored: stored["events"].append({"at": "2026-03-03T10:00:00Z"} | fields)


def _set(**fields: Any) -> Change:
    return lambda stored: stored.update(fields)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_set(holidayz=[]), "'holidayz' is not a key"),
        (_set(zone="Mars/Olympus"), "time zone 'Mars/Olympus'"),
        (_set(zone=None), "time zone null"),
        (_set(hours={}), "never open"),
        (_set(hours={"mon": [["17:00", "17:00"]]}), "no length"),
        (_set(hours=[]), "not an object"),
        (_set(hours={"mon": [[["09:00"], "17:00"]]}), "The time a list of mon"),
        (_set(special={"2026-13-01": []}), "'2026-13-01' is not a date"),
        (_set(closures=7), "not an object"),
        (_set(targets=[60]), "“targets” are not an object"),
        (_set(targets={"first_response": -60}), "-60 of first_response"),
        (_set(targets={"first": 60}), "'first' is not a response target"),
        (_set(pauses={"resolution": "yes"}), "neither true nor false"),
        (_set(now="2026-03-03T12:00:00"), "not a time with an offset"),
        (_set(now=1772535600), "1772535600 is not a time"),
        (_set(now="0001-01-01T00:00:00+14:00"), "not in the years 1971 to 2099"),
        (_set(events={}), "“events” are not a list"),
        (_set(events=[OPENED] * 5001), "more than 5000 events"),
        (lambda stored: stored.pop("now"), "“now” is missing"),
        (lambda stored: stored["events"].insert(0, REPLY), "Event 1: a case begins"),
        (lambda stored: stored["events"].append(OPENED), "Event 2: a case begins"),
        (lambda stored: stored["events"].append(3), "Event 2: its type is not one of"),
        (_event(type="escalated"), "Event 2: its type is not one of opened"),
        (_event(type=["opened"]), "Event 2: its type"),
        (_event(type="reply", at="2026-03-01T10:00:00Z"), "Event 2: it happens before"),
        (_event(type="reply", at=None), "Event 2: null is not a time"),
        (_event(type="reply", holding="no"), "Event 2: “holding”"),
        (_event(type="customer_message", answered=1), "Event 2: “answered”"),
        (_event(type="reply", by="customer"), "Event 2: 'by' is not a key"),
        (_event(type="status"), "Event 2: “to” is missing"),
        (_event(type="status", to="asleep"), "Event 2: 'asleep' is not one of open"),
        (_event(type="status", to={"open": 1}), "Event 2: an object is not one of"),
        (_event(type="targets", to=60), "Event 2: the targets are not an object"),
        (_event(type="targets", to={"resolution": 1e3}), "Event 2: The target 1000.0"),
        (_event(type="calendar", to="later"), "Event 2: the new hours are not an object"),
        (_event(type="calendar", to={"mond": []}), "Event 2: 'mond' is not a part"),
    ],
)
def test_a_bad_scenario_is_refused_with_one_sentence(change: Change, words: str) -> None:
    stored = deepcopy(scenario(OPENED))
    change(stored)
    with pytest.raises(BadInput, match=words) as refusal:
        read_scenario(json.dumps(stored).encode()).replay()
    assert str(refusal.value).endswith(".")
    assert "\n" not in str(refusal.value)


def test_r4_a_calendar_that_stays_closed_is_refused_with_one_sentence() -> None:
    days = [(date(2026, 3, 3) + timedelta(days=day)).isoformat() for day in range(800)]
    with pytest.raises(BadInput, match="closed for more than two years"):
        replayed(scenario(OPENED, holidays=days))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "not JSON: line 1, column 1"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "not text in UTF-8"),
        ("{}".encode("utf-16"), "not text in UTF-8"),
        (b"{'zone': 1}", "not JSON"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[1]", "a list is not an object"),
        (b"null", "null is not an object"),
        (b"9" * 5000, "too long"),
        (b'{"now": NaN}', "NaN is not a number"),
        (b'{"now": 1, "now": 2}', "twice"),
        (b'{"\\ud800\\n": 1}', "is not a key"),
        (b"x" * (LARGEST_FILE + 1), "larger than 1 MB"),
    ],
)
def test_what_is_no_scenario_at_all(content: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words) as refusal:
        read_scenario(content)
    assert "\n" not in str(refusal.value)


@pytest.mark.parametrize("depth", [200, 900, 960, 980, 990, 995])
def test_nesting_just_within_what_json_reads_is_no_crash(depth: int) -> None:
    nested = b"[" * depth + b"]" * depth
    with pytest.raises(BadInput):
        read_scenario(b'{"zone": "UTC", "hours": {"mon": [["09:00", ' + nested + b"]]}}")
    with pytest.raises(BadInput):
        read_scenario(nested)


def test_a_byte_order_mark_is_no_fault() -> None:
    content = b"\xef\xbb\xbf" + json.dumps(scenario(OPENED)).encode()
    assert len(read_scenario(content).replay()) == 2
