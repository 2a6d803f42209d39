"""Settings exactly as they were: the undo of a change by which open cases count."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.cases.reckon import reckon_open
from carestation.changes import Changes, Topic
from carestation.errors import Refused
from carestation.operation import Outcome
from carestation.settings.setting import Setting
from carestation.work import Work

Values = tuple[tuple[Setting[Any], Any], ...]


@dataclass(frozen=True, slots=True)
class PutBack:
    """Set these settings to `before`. The history of calendars is among them, so that the change never was.

    A calendar that is changed and changed back would leave what it made late missed for good (R19).
    """

    title: str
    before: Values
    after: Values

    def run(self, work: Work) -> Outcome[None]:
        """Refused when one of them was changed since."""
        if values_of(work, self.after) != self.after:
            raise Refused(f"Something was set since, so “{self.title}” cannot be taken back.")
        for setting, value in self.before:
            work.settings.put(setting, value)
        reckon_open(work)
        changes = Changes.of(Topic.SETTING, Topic.CASE)
        return Outcome(None, changes, PutBack(self.title, self.after, self.before))


def values_of(work: Work, settings: Values) -> Values:
    """What is set now of these settings."""
    return tuple((setting, work.settings.get(setting)) for setting, _ in settings)
