"""Broken files: each fault is said with its line, all of them at once, and nothing else is ever raised."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.sops.library import built_in_texts
from carestation.sops.read_sop import read_sop, read_sop_file
from carestation.sops.sop import (
    CaseField,
    Condition,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    Gate,
    Need,
    ReplyText,
    Step,
    StepKind,
)
from carestation.sops.sop_fault import BrokenSop, SopFault

HEAD = "key: sample\ntitle: Sample\nsummary: For trying.\ngate: warn\nsteps:\n"
"""Five lines: the first step begins on line 6."""


def faults_of(source: str | bytes) -> list[tuple[int, str]]:
    with pytest.raises(BrokenSop) as caught:
        read_sop(source, "sample.yaml")
    assert all(fault.file == "sample.yaml" for fault in caught.value.faults)
    return [(fault.line, fault.sentence) for fault in caught.value.faults]


def one_fault(source: str | bytes) -> tuple[int, str]:
    (fault,) = faults_of(source)
    return fault


def test_everything_that_a_file_can_say() -> None:
    sop = read_sop(
        HEAD
        + """\
  - {id: which, title: Which one, kind: choice, options: [red, 12, no], need: required}
  - id: answer
    title: Answer
    help: |
      Two
      lines
    kind: reply
    need: blocking
    show_if: {step: which, is: [red, no]}
    reply:
      subject: About {case.number}
      body: |
        Hello {customer.first_name}, the {answers.which} one.
  - {id: word, title: Give your word, kind: promise, follow_up: {due: in_3_hours, note: Call}}
  - {id: later, title: Later, kind: follow_up, follow_up: {due: next_monday, unless_reply: true}}
  - {id: urgent, title: Make it urgent, kind: case_field, set: {field: priority, value: urgent}}
  - {id: last, title: Last}
keywords: [yes, "no", parcel*]
review_months: 6
icon: truck
""",
        "sample.yaml",
    )
    which, answer, word, later, urgent, last = sop.steps
    assert (sop.key, sop.title, sop.gate, sop.review_months, sop.icon) == (
        "sample",
        "Sample",
        Gate.WARN,
        6,
        "truck",
    )
    assert sop.keywords == ("yes", "no", "parcel*")
    assert which == Step("which", "Which one", StepKind.CHOICE, Need.REQUIRED, options=("red", "12", "no"))
    assert answer.help == "Two\nlines"
    assert answer.show_if == Condition("which", ("red", "no"))
    assert answer.reply == ReplyText(
        "Hello {customer.first_name}, the {answers.which} one.", "About {case.number}"
    )
    assert word.follow_up == FollowUpPreset(3, DueUnit.HOURS, "Call")
    assert later.follow_up == FollowUpPreset(1, DueUnit.NEXT_MONDAY, unless_reply=True)
    assert urgent.change == FieldChange(CaseField.PRIORITY, "urgent")
    assert last == Step("last", "Last", StepKind.TICK, Need.OPTIONAL)


def test_all_faults_of_a_file_are_told_at_once_in_the_order_of_lines() -> None:
    faults = faults_of(
        "key: Not A Key\n"
        "titel: Sample\n"
        "summary: 12\n"
        "gate: maybe\n"
        "review_months: soon\n"
        "keywords: parcel\n"
        "steps:\n"
        "  - {id: one, title: [a], need: perhaps}\n"
        "  - {id: one, title: Two}\n"
        "  - just words\n"
    )
    assert [line for line, _ in faults] == [1, 1, 2, 3, 4, 5, 6, 8, 8, 9, 10]
    told = " ".join(sentence for _, sentence in faults)
    for words in (
        "“Not A Key” is no key",
        "“title” is missing",
        "“titel” is not known here; did you mean “title”?",
        "“summary” must be text: put quotes around 12",
        "“maybe” is no gate; choose among advise, warn, refuse",
        "“review_months” must be a whole number",
        "“keywords” must be a list",
        "“title” must be text",
        "“perhaps” is no need",
        "There is a step “one” already",
        "Each entry of “steps” must hold",
    ):
        assert words in told


@pytest.mark.parametrize(
    ("steps", "line", "words"),
    [
        ("  - {id: a, title: A}\n  - {id: a, title: B}\n", 7, "already"),
        ("  - {id: a, title: A, title: B}\n", 6, "“title” stands here a second time"),
        ("  - {id: 1a, title: A}\n", 6, "is no id"),
        ("  - {title: A}\n", 6, "“id” is missing"),
        ("  - {id: a, title: ''}\n", 6, "“title” is empty"),
        ("  - {id: a, title: A, kind: jump}\n", 6, "is no kind"),
        ("  - {id: a, title: A, kind: [tick]}\n", 6, "“kind” must be one word"),
        ("  - {id: a, title: A, kind: choice}\n", 6, "needs “options”"),
        ("  - {id: a, title: A, kind: choice, options: [x]}\n", 6, "at least two options"),
        ("  - {id: a, title: A, kind: choice, options: [x, x, y]}\n", 6, "a second time"),
        ("  - {id: a, title: A, kind: choice, options: [x, [y], z]}\n", 6, "texts of 1 to 80"),
        ("  - {id: a, title: A, options: [x, y]}\n", 6, "for steps of kind choice only"),
        ("  - {id: a, title: A, kind: reply}\n", 6, "needs “reply”"),
        ("  - {id: a, title: A, kind: reply, reply: Hello}\n", 6, "must hold: subject, body"),
        ("  - {id: a, title: A, kind: reply, reply: {subject: Hi}}\n", 6, "“body” is missing"),
        ("  - {id: a, title: A, kind: promise}\n", 6, "needs “follow_up”"),
        ("  - {id: a, title: A, kind: promise, follow_up: {due: soon}}\n", 6, "is no time"),
        ("  - {id: a, title: A, kind: promise, follow_up: {note: x}}\n", 6, "“due” is missing"),
        (
            "  - {id: a, title: A, kind: promise, follow_up: {due: tomorrow, unless_reply: true}}\n",
            6,
            "A promise stands",
        ),
        (
            "  - {id: a, title: A, kind: follow_up, follow_up: {due: tomorrow, unless_reply: 1}}\n",
            6,
            "true or false",
        ),
        ("  - {id: a, title: A, kind: case_field}\n", 6, "needs “set”"),
        ("  - {id: a, title: A, kind: case_field, set: {field: colour, value: red}}\n", 6, "is no field"),
        ("  - {id: a, title: A, kind: case_field, set: {field: status, value: resolved}}\n", 6, "cannot set"),
        ("  - {id: a, title: A, kind: case_field, set: {field: priority, value: top}}\n", 6, "cannot set"),
        ("  - {id: a, title: A, show_if: {step: b, is: yes}}\n", 6, "There is no step “b”"),
        ("  - {id: a, title: A, show_if: {step: a, is: yes}}\n", 6, "wait for each other: a → a"),
        ("  - {id: a, title: A, show_if: b}\n", 6, "must hold: step, is"),
        ("  - {id: a, title: A}\n  - {id: b, title: B, show_if: {step: a, is: yes}}\n", 7, "is of kind tick"),
        (
            "  - {id: a, title: A, kind: yes_no}\n  - {id: b, title: B, show_if: {step: a, is: maybe}}\n",
            7,
            "“maybe” is never the answer to “a”; that is yes or no",
        ),
        (
            "  - {id: a, title: A, kind: yes_no}\n  - {id: b, title: B, show_if: {step: a}}\n",
            7,
            "“show_if” needs “is”",
        ),
        (
            "  - {id: a, title: A, show_if: {step: b, is: yes}}\n  - {id: b, title: B, kind: yes_no}\n",
            6,
            "“b” comes later",
        ),
        ("  []\n", 6, "1 to 60 steps"),
    ],
)
def test_a_fault_in_the_steps_is_told_with_its_line(steps: str, line: int, words: str) -> None:
    at, sentence = one_fault(HEAD + steps)
    assert at == line
    assert words in sentence


def test_a_circle_of_conditions_is_told_for_each_step_on_it() -> None:
    faults = faults_of(
        HEAD
        + "  - {id: a, title: A, kind: yes_no, show_if: {step: c, is: yes}}\n"
        + "  - {id: b, title: B, kind: yes_no, show_if: {step: a, is: yes}}\n"
        + "  - {id: c, title: C, kind: yes_no, show_if: {step: b, is: yes}}\n"
        + "  - {id: d, title: D, show_if: {step: c, is: yes}}\n"
    )
    assert [line for line, _ in faults] == [6, 7, 8]
    assert "a → c → b → a" in faults[0][1]


def test_a_placeholder_that_nothing_fills_is_told_on_its_own_line() -> None:
    faults = faults_of(
        HEAD
        + """\
  - {id: colour, title: Colour, kind: text}
  - {id: done, title: Done}
  - id: answer
    title: Answer
    kind: reply
    reply:
      body: |
        Hello {customer.first_name},

        the {answers.colour} one is {answers.done}.
        {customer.shoe_size} {answers.later} {}
  - {id: later, title: Later, kind: text}
"""
    )
    assert [line for line, _ in faults] == [15, 16, 16, 16]
    assert "{answers.done}: no earlier step with this id asks for an answer" in faults[0][1]
    assert "{customer.shoe_size} is not known" in " ".join(sentence for _, sentence in faults)


@pytest.mark.parametrize(
    ("source", "line", "words"),
    [
        ("", 1, "empty"),
        ("# only a comment\n", 1, "empty"),
        ("- a\n- b\n", 1, "begins with lines such as"),
        ("just words", 1, "begins with lines such as"),
        ("key: a\ntitle: b: c\n", 2, "cannot be read as YAML"),
        ("key: a\n\ttitle: b\n", 2, "cannot be read as YAML"),
        ("key: 'a\ntitle: b\n", 3, "cannot be read as YAML"),
        ("key: a\n---\nkey: b\n", 2, "cannot be read as YAML"),
        ("key: a\ntitle: &name b\n", 2, "Anchors"),
        ("key: a\ntitle: *name\n", 2, "Anchors"),
        ("key: a\ntitle: !!python/object:os.system b\n", 2, "Tags"),
        ("key: a\ntitle: !!str 12\n", 2, "Tags"),
        ("key: a\ntitle: " + "[" * 100_000, 2, "nested more than 8 levels"),
        ("key: a\ntitle: b\x07c\n", 2, "U+0007"),
        ("key: a\ntitle: \ud800\n", 2, "U+D800"),
        (b"key: a\ntitle: Caf\xe9\n", 2, "not UTF-8"),
        ("key: a\ntitle: b\n".encode("utf-16"), 1, "not UTF-8"),
        ("key: a\nsummary: " + "x" * 5_000_000, 1, "larger than 256 kB"),
        (b"\x00" * 5_000_000, 1, "larger than 256 kB"),
    ],
)
def test_what_is_no_plain_yaml_is_refused_with_a_line(source: str | bytes, line: int, words: str) -> None:
    at, sentence = faults_of(source)[0]
    assert at == line
    assert words in sentence


def test_a_text_that_is_too_long_for_its_place_is_refused() -> None:
    long_title = HEAD.replace("Sample", "x" * 61) + "  - {id: a, title: A}\n"
    assert one_fault(long_title) == (2, "“title” has 61 characters; 60 are the most.")
    two_lines = HEAD.replace("Sample", '"a\\nb"') + "  - {id: a, title: A}\n"
    assert one_fault(two_lines) == (2, "“title” must fit on one line.")


def test_a_byte_order_mark_does_no_harm() -> None:
    assert read_sop(b"\xef\xbb\xbf" + (HEAD + "  - {id: a, title: A}\n").encode(), "x").key == "sample"


def test_the_error_says_every_fault_and_what_to_do() -> None:
    with pytest.raises(BrokenSop) as caught:
        read_sop(HEAD + "  - {id: a, title: 1}\n  - {id: b, title: 2}\n", "mine.yaml")
    said = str(caught.value)
    assert "mine.yaml:6:" in said
    assert "mine.yaml:7:" in said
    assert "Correct these lines" in said


def test_files(tmp_path: Path) -> None:
    good = tmp_path / "good.yaml"
    good.write_text(HEAD + "  - {id: a, title: Ä}\n", encoding="utf-8")
    assert read_sop_file(good).steps[0].title == "Ä"
    huge = tmp_path / "huge.yaml"
    huge.write_bytes(b"x" * 5_000_000)
    with pytest.raises(BrokenSop, match=r"huge\.yaml:1: The file is larger"):
        read_sop_file(huge)
    for unreadable in (tmp_path, tmp_path / "absent.yaml"):
        with pytest.raises(BadInput, match="cannot be read"):
            read_sop_file(unreadable)


TEXTS = [text for _, text in sorted(built_in_texts().items())]


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.binary(max_size=200)))
def test_no_text_raises_anything_but_faults(source: str | bytes) -> None:
    with pytest.raises(BrokenSop):
        read_sop(source, "any.yaml")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_damaged_file_of_the_library_is_read_or_refused(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(TEXTS))
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, min(len(text), start + 40)))
    put_in = data.draw(st.text(alphabet="ab:{}[]-|>&*!#'\"\n \t\\é\x00", max_size=8))
    damaged = text[:start] + put_in + text[end:]
    faults: tuple[SopFault, ...] = ()
    try:
        assert read_sop(damaged, "damaged.yaml").steps
    except BrokenSop as broken:
        faults = broken.faults
    lines = damaged.count("\n") + 2
    assert all(1 <= fault.line <= lines and fault.sentence for fault in faults)
