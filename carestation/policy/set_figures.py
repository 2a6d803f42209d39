"""Figures of the policy made the settings of the desk."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from carestation.calendars.calendar_json import read_week
from carestation.calendars.change_calendars import ChangeCalendars
from carestation.calendars.defined import defined_calendars
from carestation.cases.target_rules import rules_from_json
from carestation.errors import Refused
from carestation.operation import Operation, Outcome, Several
from carestation.people.owner_only import owner_only
from carestation.policy.figures import BY_NAME, HOURS, TARGETS, Figures, PlainFigure, live_figures
from carestation.policy.put_draft import POLICY, WHAT_OWNERS_DO
from carestation.settings.change_setting import ChangeSetting
from carestation.settings.change_targets import ChangeTargets
from carestation.work import Work


def set_figures(work: Work, figures: Figures, title: str) -> Outcome[tuple[Any, ...]]:
    """Change the settings that say something else; timers count by them at once. CareError for hours that cannot be."""
    live = live_figures(work.settings.get)
    wanted = {name: value for name, value in figures.items() if name in live and live[name] != value}
    return Several(title, tuple(_operations(work, wanted))).run(work)


@dataclass(frozen=True, slots=True)
class CountAsPublished:
    """The desk counts as the published policy says again: what was set otherwise since is set back."""

    title: str = "count as the policy says"

    def run(self, work: Work) -> Outcome[None]:
        """Refused where nothing is published."""
        owner_only(work, WHAT_OWNERS_DO)
        current = work.policy.on_desk().current
        if current is None:
            raise Refused("No policy is published yet.", remedy="Publish one first.")
        done = set_figures(work, current.figures, self.title)
        said = "The desk counts as the policy says."
        return Outcome(None, done.changes | POLICY, done.inverse, said)


def _operations(work: Work, figures: Figures) -> Iterator[Operation[Any]]:
    for name, value in figures.items():
        figure = BY_NAME[name]
        if name == TARGETS:
            yield ChangeTargets(rules_from_json(value))
        elif name == HOURS:
            first, *others = defined_calendars(work.settings.get)
            yield ChangeCalendars((replace(first, weekly=read_week(value)), *others))
        elif isinstance(figure, PlainFigure):
            yield ChangeSetting(figure.setting, value)
