"""What customers talk about: counted so that anybody can count it after us."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from carestation.identity import CaseId
from carestation.ratings.rating_reader import Spoken
from carestation.ratings.stop_words import STOP_WORDS
from carestation.ratings.themes import phrases, themes


def _said(*words: str, score: int | None = 4) -> list[Spoken]:
    return [Spoken(CaseId(n), 1000 + n, score, text, "en") for n, text in enumerate(words)]


def test_phrases_that_several_used_with_the_cases_behind_them() -> None:
    found = themes(
        _said("Quick reply, thank you", "such a quick reply!", "The parcel came late", "late again")
    )
    assert [(theme.phrase, theme.count) for theme in found] == [("late", 2), ("quick reply", 2)]
    assert [one.number for one in found[1].said] == [1000, 1001]


def test_a_word_that_also_stands_alone_is_a_theme_beside_its_pair() -> None:
    found = themes(_said("quick reply", "quick reply", "quick delivery"))
    assert [theme.phrase for theme in found] == ["quick", "quick reply"]


def test_one_angry_letter_is_one_voice() -> None:
    assert not themes(_said("late late late late"))


def test_each_language_of_customers_loses_its_small_words() -> None:
    assert phrases("Die Lieferung war sehr schnell") == ("lieferung", "schnell")
    assert phrases("Le colis est arrivé avec du retard") == ("colis", "arrivé", "retard")
    assert phrases("El envío fue muy rápido") == ("envío", "rápido")


def test_good_and_bad_voices_are_told_apart() -> None:
    theme = themes(_said("late", score=1) + _said("late", score=5) + _said("late", score=None))[0]
    assert (theme.count, theme.good, theme.bad) == (3, 1, 1)


@given(st.lists(st.text("abc de.", max_size=30), max_size=12))
def test_a_count_is_what_a_person_would_count(texts: list[str]) -> None:
    said = _said(*texts)
    for theme in themes(said):
        having = [one for one in said if theme.phrase in phrases(one.words)]
        assert list(theme.said) == having
        assert theme.count >= 2
        assert not STOP_WORDS & set(theme.phrase.split())
