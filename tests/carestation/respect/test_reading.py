"""Ben writes a reply. What the customer wrote, or the mail below, is not his to answer for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from carestation.respect.own_text import own_text
from carestation.respect.reading import LONGEST, Reading
from carestation.respect.rule_book import LANGUAGES, rule_book
from carestation.respect.written_in import written_in

BLAME = "You failed to send the form."


def _ids(text: str, off: tuple[str, ...] = (), language: str = "en") -> list[str]:
    return [hint.rule.id for hint in Reading(rule_book(language)).hints(text, off)]


def test_a_place_is_that_of_the_words() -> None:
    text = f"Hello Marta,\n\n{BLAME} We see to it."
    (hint,) = Reading(rule_book("en")).hints(text)
    assert text[hint.start : hint.start + hint.length] == "You failed"


@pytest.mark.parametrize(
    "text",
    [
        f"> {BLAME}",
        f"Hello,\n\n> {BLAME}\n> {BLAME}",
        f"Hello,\n\nOn Mon, 16 Nov 2026 at 10:00, Marta <m@x.example> wrote:\n{BLAME}",
        f"Hello,\n-----Original Message-----\n{BLAME}",
        f"Hello,\n-- \n{BLAME}",
        "You wrote “you failed to send the form”.",
        "{you failed to send}",
    ],
)
def test_what_others_wrote_is_not_judged(text: str) -> None:
    assert _ids(text) == []


def test_a_colon_alone_ends_nothing() -> None:
    assert _ids(f"What our colleague wrote:\n{BLAME}") == ["blame"]


def test_a_rule_that_is_off_finds_nothing() -> None:
    assert _ids(BLAME) == ["blame"]
    assert _ids(BLAME, ("blame",)) == []


def test_the_first_unfortunately_is_free() -> None:
    text = "Unfortunately it is late. Unfortunately the lid is broken."
    (hint,) = Reading(rule_book("en")).hints(text)
    assert hint.start == text.rindex("Unfortunately")


def test_what_the_whole_lacks_comes_last_and_has_no_place() -> None:
    found = Reading(rule_book("en")).hints(" ".join([BLAME, *["The lid was broken."] * 9]))
    assert [hint.rule.id for hint in found] == ["blame", "greeting", "next_step"]
    assert [hint.length for hint in found[1:]] == [0, 0]


def test_a_short_answer_needs_no_ceremony() -> None:
    assert _ids("It is on its way.") == []


def test_a_reply_read_again_says_the_same_as_one_read_anew() -> None:
    reading = Reading(rule_book("en"))
    reading.hints(f"{BLAME}\nCALM DOWN AND READ.")
    assert reading.hints(f"Hello,\n{BLAME}") == Reading(rule_book("en")).hints(f"Hello,\n{BLAME}")


LINES = st.lists(
    st.sampled_from([BLAME, "Hello,", "> quoted", "", "I will call you.", "STOP THAT NOW!!", "Ünïcode İ"])
)


@given(st.lists(LINES.map("\n".join), min_size=1, max_size=5))
def test_remembered_lines_change_nothing(drafts: list[str]) -> None:
    reading = Reading(rule_book("en"))
    for draft in drafts:
        assert reading.hints(draft) == Reading(rule_book("en")).hints(draft)


@given(st.text(max_size=300), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_every_place_lies_in_it(text: str, language: str) -> None:
    for hint in Reading(rule_book(language)).hints(text):
        assert 0 <= hint.start <= hint.start + hint.length <= len(text)
        assert hint.rule.look.is_of_whole_text or text[hint.start : hint.start + hint.length].strip()


@given(st.text(max_size=300))
def test_own_text_is_as_long_as_the_reply(text: str) -> None:
    own = own_text(text)
    assert len(own) == len(text)
    assert all(mine in (theirs, " ") for mine, theirs in zip(own, text, strict=True))


def test_a_key_in_a_long_reply_costs_one_line() -> None:
    """Lines that stand as they stood are not read again."""
    lines = [f"The lid number {number} was broken. {BLAME}" for number in range(1500)]
    reading = Reading(rule_book("en"))
    reading.hints("\n".join(lines))
    read_before = set(map(id, reading.lines_read.values()))
    lines[700] += " And more."
    assert len(reading.hints("\n".join(lines))) >= 1500
    fresh = [line for line in reading.lines_read.values() if id(line) not in read_before]
    assert len(fresh) == 1


def test_what_nobody_types_is_not_judged() -> None:
    assert _ids(BLAME + " x" * LONGEST) == []


@pytest.mark.parametrize(
    ("text", "expected", "language"),
    [
        ("Sie haben das Paket nicht bekommen.", "en", "de"),
        ("Le colis est en route, merci de votre patience.", "en", "fr"),
        ("El paquete está en camino, gracias.", "de", "es"),
        ("The parcel is on its way.", "de", "en"),
        ("OK", "de", "de"),
        ("OK", "pt_BR", ""),
        ("OK", "", "en"),
        ("Вашата пратка пътува към вас и ще пристигне скоро утре", "en", ""),
    ],
)
def test_the_language_is_that_of_the_words_else_the_customers(
    text: str, expected: str, language: str
) -> None:
    assert written_in(text, expected) == language
