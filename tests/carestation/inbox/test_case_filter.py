"""A filter is written down when it is set and read at the next start, also by another version."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.cases.case import Channel
from carestation.inbox.case_filter import EVERY_CASE, CaseFilter, FilterField, read_filter


@given(st.text(), st.text(), st.none() | st.sampled_from(Channel))
def test_what_was_written_down_is_read(tag: str, issue_type: str, channel: Channel | None) -> None:
    wanted = CaseFilter(tag, issue_type, channel)
    assert read_filter(wanted.written()) == wanted


@pytest.mark.parametrize("text", ["", "{", "[1]", '{"channel": "pigeon"}', '{"colour": "blue"}', "null", "7"])
def test_what_cannot_be_read_filters_nothing(text: str) -> None:
    assert read_filter(text) == EVERY_CASE


def test_one_after_the_other_is_taken_off() -> None:
    wanted = EVERY_CASE.narrowed(FilterField.TAG, "van").narrowed(FilterField.CHANNEL, "phone")
    assert wanted == CaseFilter("van", channel=Channel.PHONE)
    assert wanted.narrowed(FilterField.TAG, "").narrowed(FilterField.CHANNEL, "") == EVERY_CASE
