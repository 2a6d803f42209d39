"""Who sees whose figures."""

from __future__ import annotations

from dataclasses import replace

from carestation.identity import RepresentativeId
from carestation.people.representative import Role
from tests.carestation.summary.october import BEN, NOW, UNKNOWN, october, october_summary
from tests.ui.insights.conftest import ANNA, OWNER
from ui.insights.seen_by import TEAM, seen_by


def _names(person: object) -> list[object]:
    summary = seen_by(person, october_summary(), october(), NOW)  # type: ignore[arg-type]
    return [row.cells[0] for row in summary.table(TEAM).rows]


def test_the_owner_sees_the_team() -> None:
    assert _names(OWNER) == ["+Ben", "Anna =Ott"]


def test_everybody_else_sees_themselves() -> None:
    assert _names(ANNA) == ["Anna =Ott"]
    assert _names(replace(ANNA, role=Role.LEAD)) == ["Anna =Ott"]


def test_a_namesake_is_somebody_else() -> None:
    """Ben’s line is not for a newcomer who bears his name."""
    newcomer = replace(ANNA, id=RepresentativeId(77), name="+Ben")
    assert _names(newcomer) == []
    assert _names(replace(newcomer, id=BEN)) == ["+Ben"]


def test_who_did_too_little_to_be_told_and_who_is_nobody_see_no_line() -> None:
    assert _names(replace(ANNA, id=UNKNOWN)) == []
    assert _names(None) == []


def test_the_other_tables_are_for_all() -> None:
    whole = october_summary()
    seen = seen_by(ANNA, whole, october(), NOW)
    assert [t for t in seen.tables if t.key != TEAM] == [t for t in whole.tables if t.key != TEAM]
