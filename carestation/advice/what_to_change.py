"""The few sentences that matter most in a month, the heaviest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from carestation.advice.advice import Advice, Seen
from carestation.advice.rules import RULES
from carestation.summary.facts import MonthFacts
from carestation.summary.local_time import LocalTime
from carestation.summary.portion import Portion
from carestation.summary.tables.table import Column, Kind, Row, Table

MOST: Final = 5
"""More would be read by nobody."""


def what_to_change(portion: Portion, facts: MonthFacts, local: LocalTime) -> tuple[Advice, ...]:
    """What the rules say of a month, five sentences at most."""
    seen = Seen(portion, facts, local)
    told = [advice for rule in RULES if (advice := rule(seen)) is not None]
    return tuple(sorted(told, key=lambda advice: -advice.weight)[:MOST])


def advice_table(advice: Sequence[Advice]) -> Table:
    """The same as a table, for the exports."""
    columns = (Column("What to change", Kind.TEXT), Column("Evidence", Kind.TEXT), Column("n", Kind.COUNT))
    rows = tuple(Row((one.sentence, one.evidence, one.n)) for one in advice)
    return Table("what-to-change", "What to change", columns, rows)
