"""However much is due, it is one sentence; and a desktop that others can read learns no name from it."""

from __future__ import annotations

import pytest

from carestation.follow_ups.follow_up import FollowUpKind
from carestation.identity import CaseId, CustomerId
from carestation.instants import MINUTE, Instant
from carestation.reminders.due_item import DueItem, Stage
from carestation.timers.targets import Metric
from tests.desks import MONDAY_TEN
from ui.reminders.reminder_words import ReminderWords

pytestmark = pytest.mark.usefixtures("qapp")

PEOPLE = ("Marta Oliveira", "Jo Kim", "北川 美咲", "Rosa Kern", "Ida Holm")


def item(kind: FollowUpKind | Metric, stage: Stage = Stage.DUE, number: int = 1, text: str = "") -> DueItem:
    due_at = Instant(MONDAY_TEN + number * MINUTE)
    name = PEOPLE[number % len(PEOPLE)]
    return DueItem(f"{kind}:{number}", kind, stage, due_at, CaseId(number), 1000 + number, name, text)


def test_several_kinds_are_one_sentence() -> None:
    items = [
        *(item(FollowUpKind.REMINDER, number=number) for number in (1, 2, 3)),
        item(FollowUpKind.PROMISE, number=4),
        item(Metric.FIRST_RESPONSE, number=42),
        item(Metric.NEXT_RESPONSE, Stage.SOON, 7),
    ]
    words = ReminderWords()
    said = words.sentence(items, names=False).replace("(s)", "").replace("follow-ups", "follow-up")
    assert said == (
        "3 follow-up due · 1 promise due · CS-1042: first answer is late · CS-1007: next answer is due soon"
    )
    assert words.title(items) == "Late"
    assert words.title(items[:4]) == "Due now"
    assert words.title(items[5:]) == "Due soon"


def test_ten_thousand_are_no_longer_a_sentence_than_ten() -> None:
    items = [item(FollowUpKind.REMINDER, number=number) for number in range(10_000)]
    said = ReminderWords().sentence(items, names=True)
    assert said.startswith(("10000 follow-up", "10,000 follow-up"))
    assert said.endswith("(Marta Oliveira, Jo Kim, 北川 美咲, 2 more)") or "2 more" in said
    assert len(said) < 100


@pytest.mark.parametrize("kind", [*FollowUpKind, *Metric])
@pytest.mark.parametrize("count", [1, 2])
def test_without_names_nothing_of_a_customer_is_said(kind: FollowUpKind | Metric, count: int) -> None:
    items = [item(kind, number=number, text="refund of Marta") for number in range(1, 1 + count)]
    said = ReminderWords().sentence(items, names=False)
    assert said
    assert not [name for name in (*PEOPLE, "Marta", "refund") if name in said]


def test_one_thing_says_whose_it_is_and_what_it_is() -> None:
    promise = item(FollowUpKind.PROMISE, text="call about the refund")
    said = ReminderWords().sentence([promise], names=True)
    assert said == "CS-1001, Jo Kim: a promise is due: call about the refund"


def test_a_customer_without_a_case_has_a_name_and_no_number() -> None:
    due = DueItem(
        "f", FollowUpKind.REMINDER, Stage.DUE, MONDAY_TEN, None, None, "Jo Kim", "ring", CustomerId(3)
    )
    words = ReminderWords()
    assert words.sentence([due], names=True) == "Jo Kim: a follow-up is due: ring"
    assert words.sentence([due], names=False) == "a follow-up is due"
