"""Whatever is divided adds up to the whole again."""

from __future__ import annotations

from operator import attrgetter

import pytest

from carestation.summary.figures.all import FIGURES
from carestation.summary.portion import divide, whole
from tests.carestation.summary.october import NOW, october

LISTS = ("new", "open_after", "first_answered", "first_decided", "next_answered", "resolutions", "ratings")


@pytest.mark.parametrize("attribute", ["issue_type", "channel"])
@pytest.mark.parametrize("figure", ["new_cases", "backlog", "first_n", "holding", "in_time", "late", "rated"])
def test_counts_of_the_parts_add_up(attribute: str, figure: str) -> None:
    portion = whole(october(), NOW)
    parts = divide(portion, dict.fromkeys(LISTS, attrgetter(attribute)))
    found = [FIGURES[figure](part).value or 0 for part in parts.values()]
    assert sum(found) == FIGURES[figure](portion).value
    assert len(found) > 2


def test_a_fact_without_a_key_is_in_no_part() -> None:
    portion = whole(october(), NOW)
    parts = divide(portion, {"first_decided": attrgetter("answered_by")})
    assert sum(len(part.first_decided) for part in parts.values()) == len(portion.first_decided) - 1
