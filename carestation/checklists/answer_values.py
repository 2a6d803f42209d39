"""Typed answers: what a person typed, checked and in the one form in which it is stored."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from decimal import Decimal

from carestation.errors import BadInput
from carestation.sops.sop import NO, YES, Step, StepKind

LONGEST_ANSWER = 2_000

_NUMBER = re.compile(r"[+-]?\d{1,30}(?:[.,]\d{1,10})?")
_THOUSANDS = re.compile(r"[+-]?[1-9]\d{0,2},\d{3}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def checked(step: Step, typed: str) -> str:
    """The answer as it is stored: `yes`/`no`, an option, `12.5`, `2026-10-03`, or the trimmed text.

    Checking it once more changes nothing. Raises BadInput with one sentence where it is no answer to this
    step; a step that asks for nothing takes any text that is not too long (the reference of what it made).
    """
    value = typed.strip()
    if not value and step.kind.asks:
        raise BadInput(f"“{step.title}” needs an answer.")
    if len(value) > LONGEST_ANSWER:
        raise BadInput(f"The answer to “{step.title}” is longer than {LONGEST_ANSWER} characters.")
    check = _CHECKS.get(step.kind)
    return check(step, value) if check else value


def fits(step: Step, value: str) -> bool:
    """Whether a stored value still answers this step: a newer version may have dropped the option."""
    try:
        return checked(step, value) == value
    except BadInput:
        return False


def _yes_no(step: Step, value: str) -> str:
    if value.casefold() not in (YES, NO):
        raise BadInput(f"“{step.title}” is answered with yes or no.")
    return value.casefold()


def _choice(step: Step, value: str) -> str:
    for option in step.options:
        if option.casefold() == value.casefold():
            return option
    raise BadInput(f"“{value}” is not one of the choices for “{step.title}”: {', '.join(step.options)}.")


def _number(step: Step, value: str) -> str:
    if _THOUSANDS.fullmatch(value):
        raise BadInput(
            f"“{value}” can be read in two ways; write {value.replace(',', '')} or {value.replace(',', '.')}."
        )
    if not _NUMBER.fullmatch(value):
        raise BadInput(f"“{step.title}” needs a number, like 12 or 12.5; “{value}” is none.")
    return f"{Decimal(value.replace(',', '.')):f}"


def _date(step: Step, value: str) -> str:
    try:
        if _DATE.fullmatch(value):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass  # a day that no calendar has gets the same sentence as any other text
    raise BadInput(f"“{step.title}” needs a date written as year-month-day, like 2026-10-31.")


_CHECKS: dict[StepKind, Callable[[Step, str], str]] = {
    StepKind.YES_NO: _yes_no,
    StepKind.CHOICE: _choice,
    StepKind.NUMBER: _number,
    StepKind.DATE: _date,
}
