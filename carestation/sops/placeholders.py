"""Placeholders of reply texts: the names that are known, and filling them in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

KNOWN: Mapping[str, str] = {
    "customer.first_name": "What to call the customer; the whole name where there is no first name",
    "customer.name": "The customer's whole name",
    "representative.first_name": "The first name of the representative who writes",
    "representative.name": "The whole name of the representative who writes",
    "business.name": "The name of the business",
    "case.number": "The number of the case, CS-1042",
    "case.subject": "The subject of the case",
    "due_date": "The day and time of the next open promise on the case",
    "today": "Today's date",
    "policy.first_answer_by": "By when a person answers what comes in now, by the care policy",
    "policy.returns_days": "How long something can be sent back, by the care policy",
    "policy.complaints": "Whom to complain to, and how, by the care policy",
}
"""Name → what it stands for (the words of the completion). Beside them: `answers.<step id>`."""

ANSWERS = "answers."

_PLACEHOLDER = re.compile(r"\{([^{}\n]*)\}")


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its values. What is `missing` still stands in it in braces, and the text cannot be sent."""

    text: str
    missing: tuple[str, ...]


def names_in(text: str) -> tuple[str, ...]:
    """The names between braces, each once, in their order; known or not."""
    return tuple(dict.fromkeys(_PLACEHOLDER.findall(text)))


def fill(text: str, values: Mapping[str, str]) -> Filled:
    """The text with each placeholder replaced by its value.

    A value that is absent or blank is missing. Values are put in as they are: braces inside them are words of
    the customer, not placeholders.
    """
    missing = tuple(name for name in names_in(text) if not values.get(name, "").strip())
    filled = _PLACEHOLDER.sub(lambda match: values.get(match[1], "").strip() or match[0], text)
    return Filled(filled, missing)


def placeholders_in(text: str) -> tuple[str, ...]:
    """The placeholders that still stand in a text about to be sent; other braces are the writer's own."""
    return tuple(name for name in names_in(text) if name in KNOWN or name.startswith(ANSWERS))
