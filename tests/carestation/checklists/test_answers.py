"""What was found out flows into replies and the closing note."""

from __future__ import annotations

from dataclasses import replace

from carestation.checklists.answers import answer_placeholders, answers, closing_note
from carestation.checklists.step_event import StepEvent, answered, skipped, ticked
from carestation.sops.placeholders import fill
from carestation.sops.sop import Condition, Step, StepKind
from tests.carestation.checklists.samples import ANNA, NOON, run_of, sop_of

ORDER = Step("order", "Order number", StepKind.TEXT)
DAY = Step("day", "Day of delivery", StepKind.DATE)
BROKEN = Step("broken", "It is broken", StepKind.YES_NO)
PART = Step("part", "Broken part", StepKind.TEXT, show_if=Condition("broken", ("yes",)))
CALL = Step("call", "Call the customer", StepKind.CALL)
PHOTO = Step("photo", "Photo", StepKind.FILE)
SOP = sop_of(ORDER, DAY, BROKEN, PART, CALL, PHOTO)

EVENTS = [
    answered("order", ANNA, NOON, "4711"),
    answered("day", ANNA, NOON, "2026-10-03"),
    answered("broken", ANNA, NOON, "yes"),
    answered("part", ANNA, NOON, "the lid"),
    ticked("call", ANNA, NOON),
    skipped("photo", ANNA, NOON, "not needed"),
]


def test_answers_fill_a_reply_in_words() -> None:
    run = run_of(SOP, EVENTS)
    filled = fill("{answers.order} of {answers.day}: {answers.part}", answer_placeholders([run]))
    assert filled.text == "4711 of 3 October 2026: the lid"


def test_dates_are_said_as_the_desk_says_them() -> None:
    assert answers(run_of(SOP, EVENTS), lambda day: f"{day:%d.%m.%Y}")["day"] == "03.10.2026"


def test_an_answer_that_was_hidden_again_says_nothing() -> None:
    run = run_of(SOP, [*EVENTS, answered("broken", ANNA, NOON, "no")])
    assert fill("{answers.part}", answer_placeholders([run])).missing == ("answers.part",)
    assert "the lid" not in closing_note([run])


def test_a_reply_takes_the_answers_of_its_own_checklist_first() -> None:
    own = run_of(SOP, EVENTS, number=1)
    other = run_of(sop_of(ORDER, Step("size", "Size", StepKind.TEXT)), _other_events(), number=2)
    assert answer_placeholders([own, other], own) == {
        "answers.order": "4711",
        "answers.day": "3 October 2026",
        "answers.broken": "yes",
        "answers.part": "the lid",
        "answers.size": "XL",
    }
    removed = replace(other, removed=True)
    assert "answers.size" not in answer_placeholders([own, removed], own)


def _other_events() -> list[StepEvent]:
    return [answered("order", ANNA, NOON, "0815"), answered("size", ANNA, NOON, "XL")]


def test_the_closing_note_tells_what_was_found_done_and_left_out() -> None:
    run = run_of(SOP, EVENTS)
    assert closing_note([run]) == (
        "Sample: 6 of 6 steps\n"
        "- Order number: 4711\n"
        "- Day of delivery: 3 October 2026\n"
        "- It is broken: yes\n"
        "- Broken part: the lid\n"
        "- Call the customer\n"
        "- Photo: skipped (not needed)"
    )
    assert closing_note([run_of(SOP), replace(run, removed=True)]) == "Sample: 0 of 5 steps"
    assert closing_note([]) == ""
