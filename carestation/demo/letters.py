"""Writing letters: the sentences of a topic, put together and filled with the facts of one case."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from carestation.demo.business import NAME, Colleague
from carestation.demo.chance import Chance
from carestation.demo.facts import DemoCustomer
from carestation.demo.stock import FALLBACK, Language, Topic, language

_FIRST_ORDER, _FIRST_INVOICE = 20_000, 7_000
_SUNDAY = 6


class Letters:
    """What the customer and the desk write on one case."""

    def __init__(
        self, chance: Chance, customer: DemoCustomer, issue_type: str, opened_on: date, number: int
    ) -> None:
        self._chance = chance
        self.words = _language(customer.writes, issue_type)
        self.topic: Topic = chance.pick(self.words.topics[issue_type])
        self.facts = self._facts(customer, opened_on, number)
        self._answers = list(self.topic.answers)

    def subject(self) -> str:
        """Of the case and its letters."""
        written = self.filled(self._chance.pick(self.topic.subjects))
        return written[0].upper() + written[1:]

    def matter(self) -> str:
        """What the case is about, as its customer puts it."""
        parts = (self.topic.matters, self.topic.details, self.topic.wishes)
        return self.filled(" ".join(self._chance.pick(sentences) for sentences in parts))

    def first(self, matter: str) -> str:
        """The customer's first letter."""
        return self._letter("customer_opens", matter, "customer_closes")

    def again(self, sentences: str) -> str:
        """A further letter of theirs."""
        return self._letter("customer_again", sentences, "customer_closes")

    def from_desk(self, sentences: str) -> str:
        """A letter of ours."""
        return self._letter("desk_opens", sentences, "desk_closes")

    def common(self, which: str) -> str:
        """A sentence that fits any issue type."""
        return self.filled(self._chance.pick(self.words.common[which]))

    def one_of(self, sentences: str | Sequence[str]) -> str:
        """A sentence, or one of several, filled in."""
        return self.filled(sentences if isinstance(sentences, str) else self._chance.pick(sentences))

    def answer(self) -> str:
        """What the customer is told: something new each time."""
        if not self._answers:
            return self.common("also")
        return self.filled(self._answers.pop(int(self._chance.random() * len(self._answers))))

    def on_desk(self, sentences: str | Sequence[str]) -> str:
        """For the desk's own papers, which name the days in the desk's language."""
        written = sentences if isinstance(sentences, str) else self._chance.pick(sentences)
        return written.format_map(self.facts | self._days) if "{" in written else written

    def filled(self, sentence: str) -> str:
        """With what differs from case to case."""
        return sentence.format_map(self.facts) if "{" in sentence else sentence

    def signed_by(self, colleague: Colleague) -> None:
        """Whose name stands under our letters from here on."""
        self.facts["me"] = colleague.first_name

    def _letter(self, opens: str, sentences: str, closes: str) -> str:
        opening = self.filled(self._chance.pick(self.words.letter[opens]))
        closing = self.filled(self._chance.pick(self.words.letter[closes]))
        return f"{opening}\n\n{self.filled(sentences)}\n\n{closing}"

    def _facts(self, customer: DemoCustomer, day: date, number: int) -> dict[str, str]:
        chance, words = self._chance, self.words.words
        products = self.topic.products or words["products"]
        past = _weekday(day - timedelta(days=1 + int(chance.random() * 4)), -1)
        following = _weekday(day + timedelta(days=1 + int(chance.random() * 2)), 1)
        self._days = _days(language(FALLBACK).words, day, past, following)
        return {
            "first_name": customer.salutation,
            "name": customer.contact,
            "me": "",
            "shop": NAME,
            "product": chance.pick(products),
            "product2": chance.pick(words["products"]),
            "order": f"A-{_FIRST_ORDER + number * 3 + int(chance.random() * 3)}",
            "invoice": f"R-{_FIRST_INVOICE + number * 2}",
            "number": str(1000 + int(chance.random() * 9000)),
            "amount": f"€ {chance.between(14, 240):.2f}",
            "city": chance.pick(words["cities"]),
            "past_date": past.isoformat(),
            "next_date": (following + timedelta(days=14)).isoformat(),
            **_days(words, day, past, following),
        }


def _days(words: Mapping[str, Any], day: date, past: date, following: date) -> dict[str, str]:
    weekdays, months = words["weekdays"], words["months"]
    return {
        "day": weekdays[day.weekday()],
        "past_day": weekdays[past.weekday()],
        "next_day": weekdays[following.weekday()],
        "month": months[(day.month + 10) % 12],
    }


def _language(writes: str, issue_type: str) -> Language:
    found = language(writes)
    return found if issue_type in found.topics else language(FALLBACK)


def _weekday(day: date, step: int) -> date:
    """The day itself, or the one before or after a Sunday: nobody delivers or opens then."""
    return day + timedelta(days=step) if day.weekday() == _SUNDAY else day
