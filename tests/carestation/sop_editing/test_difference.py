"""The difference between two versions: what a person would say was done."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from carestation.sop_editing.difference import MarkedLine, difference, marked_lines
from carestation.sop_editing.edits import add_step, change_step, delete_step, move_step
from carestation.sops.library import built_in_sop
from carestation.sops.sop import Gate, Need, Sop, Step

REFUND = built_in_sop("return_refund")


def told(before: Sop, after: Sop) -> list[tuple[str, bool, tuple[str, ...]]]:
    changes = difference(before, after).steps
    return [
        ((c.after or c.before).id if c.after or c.before else "", c.moved, c.parts)  # type: ignore[union-attr]
        for c in changes
    ]


def test_nothing_differs() -> None:
    assert not difference(REFUND, REFUND)


def test_a_step_added_is_that_step_alone() -> None:
    (change,) = difference(REFUND, add_step(REFUND, 2, "Thank them")).steps
    assert change.before is None
    assert change.after == Step("thank_them", "Thank them")
    assert change.number_after == 3


def test_a_step_removed_stands_where_it_was() -> None:
    shorter = delete_step(change_step(REFUND, 5, replace(REFUND.steps[5], need=Need.BLOCKING)), 2)
    assert [change.number_before for change in difference(REFUND, shorter).steps] == [3, 6]


def test_one_step_moved_up_is_one_change_and_not_all_that_it_passed() -> None:
    moved = move_step(REFUND, 9, 1)
    assert told(REFUND, moved) == [(REFUND.steps[9].id, True, ())]
    (change,) = difference(REFUND, moved).steps
    assert (change.number_before, change.number_after) == (10, 2)


def test_changed_parts_and_the_sops_own_fields_are_named() -> None:
    step = replace(REFUND.steps[0], title="Number of the order", need=Need.OPTIONAL)
    after = replace(change_step(REFUND, 0, step), gate=Gate.REFUSE, keywords=("a",))
    assert told(REFUND, after) == [("order_number", False, ("title", "need"))]
    assert difference(REFUND, after).head == ("gate", "keywords")


def test_lines_are_marked() -> None:
    assert marked_lines("Hello\n\nbye", "Hello\nyou\n\nbye now") == (
        MarkedLine(" ", "Hello"),
        MarkedLine("+", "you"),
        MarkedLine(" ", ""),
        MarkedLine("-", "bye"),
        MarkedLine("+", "bye now"),
    )


TEXTS = st.lists(st.sampled_from(("a", "b", "", "c")), max_size=8).map("\n".join)


@given(TEXTS, TEXTS)
def test_marked_lines_hold_both_texts_whole(before: str, after: str) -> None:
    lines = marked_lines(before, after)
    assert [line.text for line in lines if line.mark in " -"] == before.splitlines()
    assert [line.text for line in lines if line.mark in " +"] == after.splitlines()


@settings(max_examples=200)
@given(st.permutations(range(7)), st.sets(st.integers(0, 6)))
def test_whatever_was_moved_the_rest_stands_in_its_old_order(order: list[int], dropped: set[int]) -> None:
    steps = [Step(f"s{number}", f"S {number}") for number in range(7)]
    before = replace(REFUND, steps=tuple(steps))
    after = replace(REFUND, steps=tuple(steps[number] for number in order if number not in dropped))
    changes = difference(before, after).steps
    moved = {change.after.id for change in changes if change.moved and change.after}
    stayed = [step.id for step in after.steps if step.id not in moved]
    assert stayed == sorted(stayed)
    assert {change.before.id for change in changes if change.after is None and change.before} == {
        f"s{number}" for number in dropped
    }
