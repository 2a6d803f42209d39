"""Ben does not want to hear of long sentences; Lea still does."""

from __future__ import annotations

import pytest

from carestation.errors import Refused
from carestation.identity import RepresentativeId
from carestation.respect.switch_rule import SwitchRule, rules_off
from tests.desks import OpenDesk


def _off(at_desk: OpenDesk) -> tuple[list[str], list[str]]:
    def of(person: RepresentativeId) -> list[str]:
        return at_desk.desk.ask(lambda read: read.setting(rules_off(person)))

    return of(at_desk.ben), of(at_desk.lea)


def test_a_rule_is_off_for_one_person(at_desk: OpenDesk) -> None:
    at_desk.desk.do(SwitchRule("long_sentence", on=False))
    assert _off(at_desk) == (["long_sentence"], [])


def test_it_comes_back(at_desk: OpenDesk) -> None:
    off = at_desk.desk.do(SwitchRule("long_sentence", on=False))
    assert off.inverse is not None
    at_desk.desk.do(off.inverse)
    assert _off(at_desk) == ([], [])


def test_what_is_off_already_needs_no_undo(at_desk: OpenDesk) -> None:
    at_desk.desk.do(SwitchRule("blame", on=False))
    assert at_desk.desk.do(SwitchRule("blame", on=False)).inverse is None


def test_nobody_switches_nothing(at_desk: OpenDesk) -> None:
    at_desk.desk.actor = None
    with pytest.raises(Refused):
        at_desk.desk.do(SwitchRule("blame", on=False))
