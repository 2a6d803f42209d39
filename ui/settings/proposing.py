"""From what is entered in the settings to what would be saved, and to what that would do."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from carestation.calendars.change_calendars import ChangeCalendars
from carestation.calendars.defined import defined_calendars
from carestation.calendars.opening import opened
from carestation.cases.target_rules import rules_from_json
from carestation.instants import Instant
from carestation.operation import Operation
from carestation.reader import Reader
from carestation.settings.catalogue import DEFINED_CALENDARS, TARGETS, ZONE
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.change_targets import ChangeTargets
from carestation.settings.setting import Setting
from carestation.what_if.effect import Proposal

FELT_BY_CASES = frozenset({DEFINED_CALENDARS, TARGETS, ZONE})
"""Settings by which open cases count."""


def operation_of(setting: Setting[Any], value: Any) -> Operation[Any]:
    """The act that sets it."""
    if setting is DEFINED_CALENDARS:
        return ChangeCalendars(value)
    if setting is TARGETS:
        return ChangeTargets(rules_from_json(value))
    return ChangeSetting(setting, value)


def proposal_of(changed: Mapping[Setting[Any], Any], read: Reader, now: Instant) -> Proposal:
    """What open cases would count by. May import the holidays library: not in the GUI thread."""
    rules = rules_from_json(changed[TARGETS]) if TARGETS in changed else None
    if DEFINED_CALENDARS not in changed and ZONE not in changed:
        return Proposal(rules=rules)
    defined = changed.get(DEFINED_CALENDARS) or defined_calendars(read.setting)
    zone = changed.get(ZONE) or read.setting(ZONE)
    return Proposal(opened(defined, zone, now), rules)
