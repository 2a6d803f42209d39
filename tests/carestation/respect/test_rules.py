"""Every rule of every language is tried on its own examples, which stand beside it in its file."""

from __future__ import annotations

import re

import pytest

from carestation.respect.reading import Reading
from carestation.respect.rule import Look, Rule
from carestation.respect.rule_book import LANGUAGES, rule_book
from carestation.respect.written_in import written_in

RULES = [
    pytest.param(language, rule, id=f"{language}-{rule.id}")
    for language in LANGUAGES
    for rule in rule_book(language).rules
]


def _found(language: str, rule: Rule, text: str) -> list[str]:
    hints = Reading(rule_book(language)).hints(text)
    return [text[hint.start : hint.start + hint.length] for hint in hints if hint.rule.id == rule.id]


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_a_rule_finds_what_it_must(language: str, rule: Rule) -> None:
    for text in rule.finds:
        assert _found(language, rule, text), text


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_a_rule_leaves_alone_what_it_must(language: str, rule: Rule) -> None:
    for text in rule.leaves:
        assert not _found(language, rule, text), text


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_a_rule_can_be_read_by_a_person(language: str, rule: Rule) -> None:
    assert rule in rule_book(language).rules
    assert rule.finds
    assert rule.leaves
    assert re.fullmatch("[a-z_]+", rule.id)
    assert len(rule.says) <= 60, "one line under the text"
    assert rule.why
    assert rule.better
    assert rule.words or rule.look in (Look.LONG, Look.PROMISE)


def test_the_same_rules_hold_in_every_language() -> None:
    english = [rule.id for rule in rule_book("en").rules]
    assert len(set(english)) == len(english)
    for language in LANGUAGES:
        assert [rule.id for rule in rule_book(language).rules] == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_better_wording_is_not_found_by_its_own_rule(language: str) -> None:
    for rule in rule_book(language).rules:
        if not rule.look.is_of_whole_text:
            assert not _found(language, rule, re.sub('[„“”«»"]', "", rule.better)), rule.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_are_known_to_be_in_their_language(language: str) -> None:
    texts = [text for rule in rule_book(language).rules for text in (*rule.finds, *rule.leaves)]
    long_ones = [text for text in texts if len(text.split()) >= 12]
    assert len(long_ones) >= 5
    for text in long_ones:
        assert written_in(text, "") == language, text
