"""While Ann changes a target or the hours, Settings say what the published policy promises instead."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from carestation.calendars.calendar import Calendar
from carestation.cases.target_rules import TargetRule
from carestation.settings.catalogue import BUSINESS_NAME, DEFINED_CALENDARS, LOCK_AFTER, TARGETS
from carestation.settings.change_targets import ChangeTargets
from carestation.settings.setting import Setting
from carestation.timers.targets import Targets
from tests.carestation.policy.desk_policies import adopt
from tests.desks import OpenDesk
from ui.lanes.instant_lane import InstantLane
from ui.settings.policy_note import PolicyNote

RULES = [
    {"when": {"priority": "urgent"}, "first_response": 30, "next_response": 60, "resolution": 480},
    {"when": {"issue_type": "safety_incident"}, "first_response": 30, "next_response": 60, "resolution": 480},
    {"when": {}, "first_response": 60, "next_response": 240, "resolution": 1440},
]
SATURDAY = Calendar("Ours", dict.fromkeys(("mon", "tue", "wed", "thu", "fri", "sat"), (("09:00", "17:00"),)))


def _note(at_desk: OpenDesk, qtbot: QtBot) -> PolicyNote:
    note = PolicyNote(InstantLane(at_desk.desk))
    qtbot.addWidget(note)
    return note


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        (TARGETS, RULES, "First answer: the policy says 2 hours, you would count 1 hour."),
        (DEFINED_CALENDARS, (SATURDAY,), "Saturday: the policy says closed, you would count 9:00 to 17:00."),
        (BUSINESS_NAME, "Pots", "Name of the business: the policy says Kettle & Co, you would count Pots."),
    ],
)
def test_a_change_of_what_is_promised_is_told(
    at_desk: OpenDesk, qtbot: QtBot, setting: Setting[object], value: object, said: str
) -> None:
    adopt(at_desk)
    note = _note(at_desk, qtbot)
    note.look({setting: value})
    qtbot.waitUntil(lambda: said in note.text())
    assert note.text().startswith("This changes the published policy.")
    note.look({})
    assert not note.isVisible()


def test_what_promises_nothing_and_what_differs_already_is_not_told(at_desk: OpenDesk, qtbot: QtBot) -> None:
    note = _note(at_desk, qtbot)
    note.look({TARGETS: RULES})
    assert not note.text()
    adopt(at_desk)
    at_desk.desk.do(ChangeTargets((TargetRule(Targets(1, 240, 1440)),)))
    note.look({LOCK_AFTER: 5, TARGETS: [TargetRule(Targets(1, 240, 1440)).to_json()]})
    assert not note.text()
