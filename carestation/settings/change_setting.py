"""Changing what is set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from carestation.changes import Changes, Topic
from carestation.operation import Outcome
from carestation.settings.setting import Setting
from carestation.work import Work


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Set a setting; its undo sets what was there."""

    setting: Setting[Any]
    value: Any
    title: str = "change setting"

    def run(self, work: Work) -> Outcome[None]:
        """Takes effect at the next thing that asks for it."""
        before = work.settings.get(self.setting)
        work.settings.put(self.setting, self.value)
        return Outcome(None, Changes.of(Topic.SETTING), ChangeSetting(self.setting, before, self.title))
