"""Filling reply texts: nothing empty passes unseen, and a customer's own words are never read as placeholders."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from carestation.sops.placeholders import KNOWN, fill, names_in, placeholders_in

TEXT = "Hello {customer.first_name}, order {answers.order_number} comes by {due_date}."


def test_all_values_present_gives_a_text_that_can_be_sent() -> None:
    filled = fill(TEXT, {"customer.first_name": "Zoë", "answers.order_number": "4711", "due_date": "Monday"})
    assert filled.text == "Hello Zoë, order 4711 comes by Monday."
    assert filled.missing == ()


def test_what_is_absent_or_blank_is_missing_and_stays_visible() -> None:
    filled = fill(TEXT, {"customer.first_name": "  ", "due_date": "Monday"})
    assert filled.missing == ("customer.first_name", "answers.order_number")
    assert filled.text == "Hello {customer.first_name}, order {answers.order_number} comes by Monday."
    assert placeholders_in(filled.text) == filled.missing


def test_a_name_twice_is_filled_twice_and_missed_once() -> None:
    assert fill("{due_date} {due_date}", {}).missing == ("due_date",)
    assert fill("{due_date} {due_date}", {"due_date": "x"}).text == "x x"


def test_braces_in_a_value_are_words() -> None:
    filled = fill("{customer.name}", {"customer.name": "{due_date} {0} \\1", "due_date": "Monday"})
    assert filled.text == "{due_date} {0} \\1"
    assert filled.missing == ()


def test_braces_that_are_no_placeholder_do_not_stop_a_message() -> None:
    assert placeholders_in("a {smile} and { } and {customer}") == ()
    assert placeholders_in("{answers.colour}") == ("answers.colour",)


@given(st.dictionaries(st.sampled_from(sorted(KNOWN)), st.text(min_size=1)), st.text())
def test_filled_and_missing_together_are_all_names(values: dict[str, str], around: str) -> None:
    text = around.replace("{", "").replace("}", "") + "".join(f"{{{name}}}" for name in KNOWN)
    filled = fill(text, values)
    present = {name for name, value in values.items() if value.strip()}
    assert set(filled.missing) | present == set(names_in(text))
    assert not set(filled.missing) & present
