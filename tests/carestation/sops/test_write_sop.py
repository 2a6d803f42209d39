"""What is written is read again as the same SOP, and a person can read it too."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from carestation.sops.library import built_in_sop, built_in_sops
from carestation.sops.read_sop import read_sop
from carestation.sops.sop import (
    NO,
    YES,
    CaseField,
    Condition,
    DueUnit,
    FieldChange,
    FollowUpPreset,
    Gate,
    Need,
    ReplyText,
    Sop,
    Step,
    StepKind,
)
from carestation.sops.write_sop import write_sop

LETTERS = st.characters(
    exclude_categories=("Cc", "Cs", "Cn", "Co"), exclude_characters="{}\u2028\u2029\ufeff"
)


def line(longest: int) -> st.SearchStrategy[str]:
    texts = st.one_of(
        st.text(LETTERS, min_size=1, max_size=min(longest, 120)),
        st.sampled_from(
            ("yes", "no", "12", "null", "~", "- a", "a: b", "# a", "'", '"', "on", "2026-10-03", "é")
        ),
    )
    return texts.map(str.strip).filter(lambda text: 0 < len(text) <= longest)


LINES = st.lists(st.one_of(line(120), st.just("")), min_size=1, max_size=5)
PARAGRAPHS = LINES.map(lambda lines: "\n".join(lines).strip()).filter(bool)
PLACES = st.sampled_from(("", "{customer.first_name}", "{due_date}", "{case.number}"))
BODIES = st.tuples(PARAGRAPHS, PLACES).map(lambda parts: " ".join(parts).strip())


@st.composite
def steps(draw: st.DrawFn, number: int, earlier: list[Step]) -> Step:
    kind = draw(st.sampled_from(StepKind))
    options = tuple(draw(st.lists(line(80), min_size=2, max_size=6, unique=True)))
    preset = FollowUpPreset(
        draw(st.integers(1, 999)),
        draw(st.sampled_from([unit for unit in DueUnit if unit is not DueUnit.NEXT_MONDAY])),
        draw(st.one_of(st.just(""), line(200))),
        kind is StepKind.FOLLOW_UP and draw(st.booleans()),
    )
    field = draw(st.sampled_from(CaseField))
    forks = [step for step in earlier if step.kind in (StepKind.YES_NO, StepKind.CHOICE)]
    asked = draw(st.one_of(st.none(), st.sampled_from(forks))) if forks else None
    answers = draw(st.sets(st.sampled_from((asked.options if asked else ()) or (YES, NO)), min_size=1))
    return Step(
        f"step_{number}",
        draw(line(100)),
        kind,
        draw(st.sampled_from(Need)),
        draw(st.one_of(st.just(""), PARAGRAPHS))[:400].strip(),
        options if kind is StepKind.CHOICE else (),
        Condition(asked.id, tuple(sorted(answers))) if asked else None,
        ReplyText(draw(BODIES), draw(st.one_of(st.just(""), line(150)))) if kind is StepKind.REPLY else None,
        preset if kind in (StepKind.PROMISE, StepKind.FOLLOW_UP) else None,
        FieldChange(field, draw(st.sampled_from(field.values))) if kind is StepKind.CASE_FIELD else None,
    )


@st.composite
def sops(draw: st.DrawFn) -> Sop:
    made: list[Step] = []
    for number in range(draw(st.integers(1, 5))):
        made.append(draw(steps(number, made)))
    return Sop(
        draw(st.from_regex(r"[a-z][a-z0-9_]{0,20}", fullmatch=True)),
        draw(line(60)),
        draw(PARAGRAPHS)[:400].strip(),
        draw(st.sampled_from(Gate)),
        tuple(made),
        tuple(draw(st.lists(line(60), max_size=8, unique=True))),
        draw(st.sampled_from(("", "truck", "undo-2"))),
        draw(st.integers(1, 60)),
    )


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sops())
def test_reading_what_was_written_gives_the_same_sop(sop: Sop) -> None:
    assert read_sop(write_sop(sop), "x") == sop


@pytest.mark.parametrize("sop", built_in_sops(), ids=lambda sop: sop.key)
def test_the_librarys_files_come_back_as_they_are(sop: Sop) -> None:
    written = write_sop(sop)
    assert read_sop(written, "x") == sop
    assert write_sop(read_sop(written, "x")) == written


def test_a_reply_text_stands_as_it_will_be_sent_and_short_things_in_a_line() -> None:
    written = write_sop(built_in_sop("return_refund"))
    assert written.startswith("key: return_refund\ntitle: Return and refund\nicon: undo-2\nsummary: ")
    assert "    reply:\n      body: |-\n        Hello {customer.first_name},\n\n        " in written
    assert "    show_if: {step: accepted, is: 'yes'}\n" in written
    assert "    follow_up: {due: in_2_weeks, note: 'Has the return arrived?'}\n" in written
    assert "    options: [your money back, an exchange, a credit note]\n" in written
    assert "    show_if: {step: wish, is: [an exchange, a credit note]}\n" in written
    assert "    options:\n      - the prepaid label that I have attached\n" in written


def test_keywords_and_help_stay_within_the_width_of_a_page() -> None:
    for sop in built_in_sops():
        head, _, _ = write_sop(replace(sop, steps=())).partition("steps:")
        assert max(map(len, head.splitlines())) <= 125
