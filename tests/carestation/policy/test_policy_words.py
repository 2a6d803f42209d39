"""The starting policy reads well with any figures, and its few forms are told apart."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.errors import BadInput
from carestation.policy.blocks import Block, BlockKind, blocks, unwrapped
from carestation.policy.document import SectionKey
from carestation.policy.figure_words import long_span_words, span_words, week_lines
from carestation.policy.figures import FIGURES, live_figures
from carestation.policy.fill_policy import PLACEHOLDERS, faults, values, written
from carestation.policy.read_policy import read_policy, starting_policy
from carestation.sops.placeholders import names_in

WEEK = {day: [["09:00", "12:30"], ["13:30", "18:00"]] for day in ("mon", "tue", "wed", "thu", "fri")}
FIGURES_OF_A_SHOP = {
    **live_figures(lambda setting: setting.default),
    "business.name": "Kettle & Co",
    "complaints.person": "Ann Berg",
    "complaints.phone": "030 123",
}


def test_the_starting_policy_has_every_part_and_can_be_published_as_it_stands() -> None:
    policy = starting_policy()
    assert [section.key for section in policy.sections] == list(SectionKey)
    assert faults(policy, FIGURES_OF_A_SHOP) == ()
    read = written(policy, FIGURES_OF_A_SHOP)
    text = "\n".join((read.title, read.intro, *(f"{one.title}\n{one.text}" for one in read.sections)))
    assert names_in(text) == ()
    assert "Monday to Friday: 9:00 to 17:00" in text
    assert "- by phone: 030 123" in text
    assert "by e-mail:" not in text


def test_every_placeholder_that_is_offered_has_words() -> None:
    assert PLACEHOLDERS.keys() == values(FIGURES_OF_A_SHOP).keys()


def test_every_figure_has_a_line_that_a_person_reads() -> None:
    for figure in FIGURES:
        assert all(figure.lines(FIGURES_OF_A_SHOP[figure.name]).values())


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(0, "no target"), (1, "1 minute"), (60, "1 hour"), (90, "1 hour 30 minutes"), (1440, "24 hours")],
)
def test_spans_are_words(minutes: int, words: str) -> None:
    assert span_words(minutes) == words


def test_long_spans_are_days_where_the_days_are_alike() -> None:
    assert long_span_words(960, WEEK) == "2 working days"
    assert long_span_words(1200, WEEK) == "20 opening hours"
    assert long_span_words(960, {**WEEK, "sat": [["10:00", "14:00"]]}) == "16 opening hours"


def test_alike_days_stand_together() -> None:
    assert week_lines({**WEEK, "sat": [["10:00", "14:00"]]}) == (
        ("Monday to Friday", "9:00 to 12:30 and 13:30 to 18:00"),
        ("Saturday", "10:00 to 14:00"),
        ("Sunday", "closed"),
    )


def test_a_text_is_paragraphs_lists_and_headings() -> None:
    text = "### When\nWe are\nthere.\n\n- one\n- two goes\n  on\n\nAnd then."
    assert blocks(text) == (
        Block(BlockKind.HEADING, ("When",)),
        Block(BlockKind.PARAGRAPH, ("We are there.",)),
        Block(BlockKind.LIST, ("one", "two goes on")),
        Block(BlockKind.PARAGRAPH, ("And then.",)),
    )


@given(st.text())
def test_no_word_of_any_text_is_lost(text: str) -> None:
    words = [word for block in blocks(text) for line in block.lines for word in line.split()]
    assert words == [
        word
        for line in text.splitlines()
        for word in line.strip().removeprefix("### ").removeprefix("- ").split()
    ]


@given(st.text())
def test_unwrapping_changes_no_block(text: str) -> None:
    assert blocks(unwrapped(text)) == blocks(text)


def test_a_broken_file_names_its_lines() -> None:
    with pytest.raises(BadInput) as refused:
        read_policy(
            "language: en\ntitle: Ours\nintro: Hello\nsections:\n  - key: a b\n    text: x\n", "ours.yaml"
        )
    assert "ours.yaml:5" in refused.value.explanation
