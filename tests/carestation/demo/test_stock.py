"""The stock of sentences and answers: each fits what it is used for."""

from __future__ import annotations

import pytest

from carestation.checklists.answer_values import fits
from carestation.demo.chance import Chance
from carestation.demo.stock import language, languages, read
from carestation.demo.walks import Walks
from carestation.sops.library import built_in_sop, built_in_sops
from carestation.sops.sop import StepKind


def test_english_has_words_for_every_issue_type() -> None:
    assert set(language("en").topics) == {sop.key for sop in built_in_sops()} - {"make_it_right"}


@pytest.mark.parametrize("code", sorted(languages()))
def test_every_language_has_the_letters_that_english_has(code: str) -> None:
    here, english = language(code), language("en")
    assert set(here.letter) == set(english.letter)
    assert set(here.topics) <= set(english.topics)
    needed = set(english.common) - {"overrides", "skips"}
    assert needed <= set(here.common)
    assert set(here.ratings) == {1, 2, 3, 4, 5}


def test_answers_fit_the_steps_that_they_are_for() -> None:
    for key, steps in read("steps").items():
        sop = built_in_sop(key.partition("/")[0])
        for step_id, answers in steps.items():
            step = sop.step(step_id)
            assert step is not None, f"{key} has no step {step_id}"
            if step.kind is not StepKind.DATE:
                assert all(fits(step, answer) for answer in answers), (key, step_id)


def test_a_way_to_its_end_satisfies_the_gate_except_for_what_a_lead_decides() -> None:
    walks = Walks(Chance(1))
    for issue_type, topics in language("en").topics.items():
        for topic in topics:
            walk = walks.draw(issue_type, topic.branch)
            end = walk.standing(len(walk.steps))
            assert end.allowed, (issue_type, topic.branch, end)
            assert 0 < end.done <= end.total
